import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { personIn, triadOf } from '../agenda/seats'
import classes from './board.module.css'

/** What the meeting was about, so that everybody remembers what there is to take along. */
export function Closing({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('board')
  return (
    <div className={classes.closing}>
      <p className={classes.huge}>{t('closing')}</p>
      <ul className={classes.people}>
        {meeting.cases.map(({ ownerId, learningQuestion }) => {
          const owner = personIn(meeting, ownerId)
          return (
            <li key={ownerId} data-here>
              <PersonMark person={owner} triad={triadOf(meeting)} />
              <span>{learningQuestion?.text ?? firstName(owner)}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
