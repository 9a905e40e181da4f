import { Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './Plan.module.css'

const waiting = ['now', 'goal', 'satisfiedWhen', 'steps', 'consequences']

/** First look together, then plan: says when these fields open and who opens them. */
export function LockedFields() {
  const { t } = useTranslation('coaching')
  return (
    <div className={styles.locked}>
      <IconLock size={22} stroke={1.6} aria-hidden style={{ flex: 'none' }} />
      <div>
        <Text fw={600}>{t('locked.title')}</Text>
        <Text>{t('locked.text')}</Text>
        <ul>
          {waiting.map((field) => (
            <li key={field}>{t(`field.${field}`)}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
