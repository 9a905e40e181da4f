import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { useAnnounce } from '@/shared/ui/announce'
import classes from './agenda.module.css'
import { Countdown } from './Countdown'
import { leftAt, minutes, type Pace, paceOf } from './left'
import { useServerNow } from './useServerNow'

/** How much time is left of the phase, the case and the meeting; a word when it is almost up. */
export function TimeLeft({ meeting }: { meeting: Meeting }) {
  return (
    <div className={classes.time}>
      <Countdown meeting={meeting} />
      <TimeInWords meeting={meeting} />
    </div>
  )
}

export function TimeInWords({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda')
  const now = useServerNow()
  const { phaseMs, caseMs, meetingMs } = leftAt(meeting, now)
  if (!meeting.phase) return null
  const pace = paceOf(phaseMs, meeting.phase.budgetMs)
  const left = (what: string, ms: number) =>
    t(ms < 0 ? `over.${what}` : `left.${what}`, { count: minutes(ms) })
  return (
    <p className={classes.words}>
      <span>{t(pace === 'over' ? 'overPhase' : 'leftPhase')}</span>
      {caseMs !== undefined && <span>{left('case', caseMs)}</span>}
      <span>{left('meeting', meetingMs)}</span>
      <Said pace={pace} name={meeting.phase.name} />
    </p>
  )
}

/** Says once, politely, that a phase is almost up or over. */
function Said({ pace, name }: { pace: Pace; name: string }) {
  const { t } = useTranslation('agenda')
  const announce = useAnnounce()
  useEffect(() => {
    if (pace !== 'enough') announce(t(`pace.${pace}`, { phase: t(`phase.${name}`) }))
  }, [pace, name, announce, t])
  return null
}
