import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { QuestionVersion } from '@/generated'
import { useDates } from '@/shared/time/dates'
import styles from './Versions.module.css'

/** How the question changed by looking at oneself; newest first, the present text left out. */
export function Versions({ versions }: { versions: QuestionVersion[] }) {
  const { t } = useTranslation('questions')
  const dates = useDates()
  const earlier = versions.slice(0, -1).toReversed()
  if (earlier.length === 0) {
    return null
  }
  return (
    <details className={styles.versions}>
      <summary>{t('versions', { count: earlier.length })}</summary>
      <ol>
        {earlier.map(({ text, at }) => (
          <li key={at}>
            {text}{' '}
            <Text span size="sm" className="soft">
              {dates.shortDay(at)}
            </Text>
          </li>
        ))}
      </ol>
    </details>
  )
}
