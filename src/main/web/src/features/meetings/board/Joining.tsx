import { Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { everybodyIn } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { triadOf } from '../agenda/seats'
import classes from './board.module.css'
import { JoinByPhone } from './JoinByPhone'

/** Before the start: how to join with a phone, and who is there. */
export function Joining({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('board')
  const triad = triadOf(meeting)
  return (
    <div className={classes.joining}>
      <JoinByPhone meeting={meeting} />
      <div>
        <Title order={2}>{t('join.who')}</Title>
        <ul className={classes.people}>
          {everybodyIn(triad).map((person) => {
            const here = meeting.present.includes(person.id)
            return (
              <li key={person.id} data-here={here || undefined}>
                <PersonMark person={person} triad={triad} decorative />
                <span>{person.name}</span>
                <span className={classes.here}>
                  {here && <IconCheck aria-hidden />}
                  {t(here ? 'join.here' : 'join.notYet')}
                </span>
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}
