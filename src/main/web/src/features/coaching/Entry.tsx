import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './Plan.module.css'

interface Props {
  /** Its example in the texts is `example.<name>`. */
  name: string
  children: React.ReactNode
}

/** One field of the plan with, beside it, how a colleague filled it in. */
export function Entry({ name, children }: Props) {
  const { t } = useTranslation('coaching')
  return (
    <div className={styles.entry}>
      <div className={styles.field}>{children}</div>
      <div className={styles.example}>
        <Text size="sm" fw={600}>
          {t('example.label')}
        </Text>
        <Text size="sm">{t(`example.${name}`)}</Text>
      </div>
    </div>
  )
}
