import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { personIn } from '../agenda/seats'
import { useMeetingStore } from '../live/useMeeting'
import classes from './board.module.css'

const CHOICES = [
  { choice: 'tips', type: 'open-tips' },
  { choice: 'coaching', type: 'keep-coaching' },
] as const

/** The owner walks to the board and taps; whoever keeps the time says yes to it. */
export function Choice({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('board')
  const store = useMeetingStore()
  const { boardChoice, keeperId } = meeting
  const name = keeperId ? firstName(personIn(meeting, keeperId)) : ''
  return (
    <div className={classes.choice}>
      {CHOICES.filter(({ type }) => meeting.you.commands.includes(type)).map(({ choice, type }) => (
        <button
          key={choice}
          type="button"
          aria-pressed={boardChoice === choice}
          onClick={() => void store.send({ type })}
        >
          {t(`choice.${choice}`)}
        </button>
      ))}
      <p role="status" className={classes.small}>
        {boardChoice && t(name ? 'choice.waits' : 'choice.waitsForKeeper', { name })}
      </p>
    </div>
  )
}
