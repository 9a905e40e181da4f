import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import classes from './participant.module.css'

/** What this triad agreed on; it stands there when a meeting opens. */
export function Agreements({ meeting: { agreements } }: { meeting: Meeting }) {
  const { t } = useTranslation('participant')
  if (agreements.length === 0) return null
  return (
    <section className="card" aria-labelledby="agreements">
      <h2 id="agreements" className={classes.label}>
        {t('agreements')}
      </h2>
      <ul className={classes.agreements}>
        {agreements.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  )
}
