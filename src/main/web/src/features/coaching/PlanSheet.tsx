import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Plan } from '@/generated'
import { ConflictDialog } from './ConflictDialog'
import { LockedFields } from './LockedFields'
import styles from './Plan.module.css'
import { usePlanEditor } from './planEditor'
import { PlanFields } from './PlanFields'
import { SaveBar } from './SaveBar'

/** Fields 2 to 6 at the table, while the others ask. */
export function PlanSheet({ plan }: { plan: Plan }) {
  const { t } = useTranslation('coaching')
  const editor = usePlanEditor(plan)
  return (
    <div className={styles.plan}>
      <section className={`${styles.sheet} ${styles.brief}`} aria-labelledby="plan-now">
        <Title order={2} id="plan-now">
          {t('inMeeting.plan')}
        </Title>
        {plan.open ? <PlanFields plan={plan} editor={editor} /> : <LockedFields />}
      </section>
      <SaveBar editor={editor} />
      {editor.conflict && <ConflictDialog conflict={editor.conflict} editor={editor} />}
    </div>
  )
}
