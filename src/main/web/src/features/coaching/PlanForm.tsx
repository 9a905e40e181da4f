import { Anchor, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Plan } from '@/generated'
import { ConflictDialog } from './ConflictDialog'
import { Entry } from './Entry'
import { LockedFields } from './LockedFields'
import { PlanFields } from './PlanFields'
import { usePlanEditor } from './planEditor'
import styles from './Plan.module.css'
import { ReflectSection } from './ReflectSection'
import { SaveBar } from './SaveBar'

/** The action improvement plan, its fields in their own order with an example beside each. */
export function PlanForm({ plan }: { plan: Plan }) {
  const { t } = useTranslation('coaching')
  const editor = usePlanEditor(plan)
  return (
    <div className={styles.plan}>
      <section className={styles.sheet} aria-labelledby="make">
        <Title order={2} id="make">
          {t('make.title')}
        </Title>
        <Entry name="question">
          <Text fw={600}>{t('question.label')}</Text>
          <Text size="lg">{plan.learningQuestion.text}</Text>
          <Anchor component={Link} to="/questions" className={styles.more}>
            {t('question.reword')}
          </Anchor>
        </Entry>
        {plan.open ? <PlanFields plan={plan} editor={editor} /> : <LockedFields />}
      </section>
      <ReflectSection plan={plan} editor={editor} />
      <SaveBar editor={editor} />
      {editor.conflict && <ConflictDialog conflict={editor.conflict} editor={editor} />}
    </div>
  )
}
