import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { useMeetingCase } from './meetingCase'
import classes from './room.module.css'

/** Open questions that one may ask, the same on every screen of this case. */
export function Suggestions({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('room')
  const { suggestions } = useMeetingCase(meeting)
  if (suggestions.length === 0) return null
  return (
    <section className={`card ${classes.suggestions}`} aria-labelledby="suggestions">
      <h2 id="suggestions">{t('suggestions')}</h2>
      <ul>
        {suggestions.map(({ group, name, text }) => (
          <li key={group}>
            <span>{text}</span>
            <small>{name}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
