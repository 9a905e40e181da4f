import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Plan } from '@/generated'
import type { TextField } from './draft'
import { Entry } from './Entry'
import styles from './Plan.module.css'
import type { PlanEditor } from './planEditor'
import { QuotePicking } from './QuotePicking'
import { Steps } from './Steps'
import { isVague } from './warnings'

interface Props {
  plan: Plan
  editor: PlanEditor
}

/** Fields 2 to 6. */
export function PlanFields({ plan, editor }: Props) {
  const { t } = useTranslation('coaching')
  const { draft, write } = editor
  return (
    <>
      <Entry name="now">
        <PlanText name="now" editor={editor} />
        <QuotePicking
          label={t('now.link')}
          hint={draft.nowObservations.length === 0 ? t('now.hint') : undefined}
          questionId={plan.learningQuestion.id}
          quotes={draft.nowObservations}
          onChange={(quotes) => write('nowObservations', quotes)}
        />
      </Entry>
      <Entry name="goal">
        <PlanText name="goal" editor={editor} />
        {isVague(draft.goal) && <p className={styles.hint}>{t('goal.vague')}</p>}
      </Entry>
      <Entry name="satisfiedWhen">
        <PlanText name="satisfiedWhen" editor={editor} />
      </Entry>
      <Entry name="steps">
        <Steps steps={draft.steps} onChange={(steps) => write('steps', steps)} />
      </Entry>
      <Entry name="consequences">
        <PlanText name="consequences" editor={editor} />
      </Entry>
    </>
  )
}

function PlanText({ name, editor }: { name: TextField; editor: PlanEditor }) {
  const { t } = useTranslation('coaching')
  return (
    <Textarea
      label={t(`field.${name}`)}
      description={t(`about.${name}`)}
      value={editor.draft[name]}
      onChange={(event) => editor.write(name, event.currentTarget.value)}
      maxLength={5000}
    />
  )
}
