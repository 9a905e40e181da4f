import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { can, personIn } from '../agenda/seats'
import { CommandButton } from '../room/CommandButton'
import classes from './keeper.module.css'
import { EndButton } from './EndButton'
import { nextPhase } from './next'

/** The one main action of whoever keeps the time. At the turning point it waits for the owner. */
export function NextStep({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('keeper')
  const { phase } = meeting
  if (phase?.name === 'closing') return <EndButton meeting={meeting} main />
  if (!phase || !can(meeting, 'next-phase')) return null
  const atSwitch = phase.name === 'switch'
  return (
    <div className={classes.next}>
      {atSwitch && <OwnerDecides meeting={meeting} ownerId={phase.ownerId ?? ''} />}
      <CommandButton
        meeting={meeting}
        command={{ type: 'next-phase' }}
        size="lg"
        fullWidth
        variant={atSwitch ? 'default' : 'filled'}
        rightSection={<IconArrowRight size={22} aria-hidden />}
      >
        {atSwitch ? t('next.without') : <Following meeting={meeting} />}
      </CommandButton>
    </div>
  )
}

/** What comes next, in words: a step, or somebody's case. */
function Following({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('keeper')
  const next = nextPhase(meeting)
  if (!next) return null
  if (next.name === 'look-back' && next.ownerId !== undefined) {
    return t('next.case', { name: firstName(personIn(meeting, next.ownerId)) })
  }
  return t('next.phase', { phase: t(`agenda:phase.${next.name}`) })
}

interface Deciding {
  meeting: Meeting
  ownerId: string
}

/** What was tapped on the board counts when the keeper, who saw whose hand it was, says so. */
function OwnerDecides({ meeting, ownerId }: Deciding) {
  const { t } = useTranslation('keeper')
  const name = firstName(personIn(meeting, ownerId))
  const tapped = meeting.boardChoice
  if (!tapped || meeting.you.role === 'owner') {
    return <p className={classes.waits}>{t('switch.waits', { name })}</p>
  }
  const type = tapped === 'tips' ? 'open-tips' : 'keep-coaching'
  return (
    <div className={classes.tapped} role="status">
      <p>{t(`switch.tapped.${tapped}`, { name })}</p>
      <CommandButton meeting={meeting} command={{ type }} size="lg" fullWidth>
        {t(`switch.confirm.${tapped}`)}
      </CommandButton>
    </div>
  )
}
