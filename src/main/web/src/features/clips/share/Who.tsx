import { useTranslation } from 'react-i18next'
import type { Triad } from '@/generated'
import { everybodyIn } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { useMe } from '@/shared/session/me'
import classes from './share.module.css'

/** Everybody who will see it, each by name. */
export function Who({ triad }: { triad: Triad }) {
  const { t } = useTranslation('clips')
  const me = useMe()
  const others = everybodyIn(triad).filter(({ id }) => id !== me.id)
  return (
    <ul className={classes.who} aria-label={t('share.who')}>
      {others.map((person) => (
        <li key={person.id}>
          <PersonMark person={person} triad={triad} decorative />
          <span>
            {person.name}
            {person.id === triad.facilitator?.id && (
              <span className="soft"> · {t('share.facilitator')}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
