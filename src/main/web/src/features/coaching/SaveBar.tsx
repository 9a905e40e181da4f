import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import styles from './Plan.module.css'
import type { PlanEditor } from './planEditor'

/** Comes up as soon as there is something to save, and stays within reach. */
export function SaveBar({ editor }: { editor: PlanEditor }) {
  const { t } = useTranslation('coaching')
  if (!editor.dirty) {
    return null
  }
  return (
    <div className={styles.savebar}>
      <Text>{t('save.unsaved')}</Text>
      <Button onClick={editor.save} loading={editor.saving}>
        {t('save.plan')}
      </Button>
      <ProblemNote problem={editor.problem} />
    </div>
  )
}
