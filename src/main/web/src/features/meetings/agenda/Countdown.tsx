import type { Meeting } from '@/generated'
import { clock } from '@/shared/time/clock'
import classes from './agenda.module.css'
import { leftAt, paceOf } from './left'
import { useServerNow } from './useServerNow'

/** The time left in the phase, as figures; beyond its end it counts what is over, with a plus. */
export function Countdown({ meeting }: { meeting: Meeting }) {
  const now = useServerNow()
  if (!meeting.phase) return null
  const { phaseMs } = leftAt(meeting, now)
  return (
    <span
      role="timer"
      className={classes.countdown}
      data-pace={paceOf(phaseMs, meeting.phase.budgetMs)}
    >
      {phaseMs < 0 ? `+${clock(-phaseMs)}` : clock(phaseMs + 999)}
    </span>
  )
}
