import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { everybodyIn, firstName } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { triadOf } from '../agenda/seats'
import classes from './before.module.css'

/** Everybody of the triad; who has this meeting open is here. */
export function WhoIsHere({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('before')
  const triad = triadOf(meeting)
  return (
    <section className="card" aria-labelledby="who-is-here">
      <h2 id="who-is-here" className={classes.label}>
        {t('who')}
      </h2>
      <ul className={classes.people} aria-live="polite">
        {everybodyIn(triad).map((person) => {
          const here = meeting.present.includes(person.id)
          return (
            <li key={person.id} data-here={here || undefined}>
              <PersonMark person={person} triad={triad} size={36} decorative />
              <span>{firstName(person)}</span>
              <small>{t(here ? 'here' : 'notYet')}</small>
              {person.id === meeting.keeperId && <VisuallyHidden>{t('keeper')}</VisuallyHidden>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
