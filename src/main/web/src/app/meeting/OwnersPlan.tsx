import { useTranslation } from 'react-i18next'
import { LookBackForm } from '@/features/coaching/LookBackForm'
import { PlanSheet } from '@/features/coaching/PlanSheet'
import { QuestionPlan } from '@/features/coaching/QuestionPlan'
import { presentCase } from '@/features/meetings/agenda/seats'
import type { Meeting } from '@/generated'

/** The owner looks back at the start of the case and writes the plan at its end, on the own screen. */
export function OwnersPlan({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting')
  const phase = meeting.phase?.name
  const question = presentCase(meeting)?.learningQuestion
  if (phase !== 'look-back' && phase !== 'plan') return null
  if (!question) return phase === 'plan' && <p className="card">{t('plan.noQuestion')}</p>
  return (
    <QuestionPlan questionId={question.id} phase={phase}>
      {(plan) => (phase === 'plan' ? <PlanSheet plan={plan} /> : <LookBackForm plan={plan} />)}
    </QuestionPlan>
  )
}
