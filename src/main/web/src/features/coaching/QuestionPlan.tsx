import { Button, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '@/generated'
import { Loaded } from '@/shared/ui/Loaded'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useBeginPlan, useQuestionPlan } from './useQuestionPlan'

interface Props {
  questionId: string
  /** Of the meeting: a plan opens as it goes on. */
  phase: string
  children: (plan: Plan) => ReactNode
}

/** My plan for this question, or the button that begins it. */
export function QuestionPlan({ questionId, phase, children }: Props) {
  const { listed, plan } = useQuestionPlan(questionId, phase)
  return (
    <Loaded query={listed}>
      {({ items }) =>
        items.length === 0 ? (
          <Begin questionId={questionId} />
        ) : (
          <Loaded query={plan}>{children}</Loaded>
        )
      }
    </Loaded>
  )
}

function Begin({ questionId }: { questionId: string }) {
  const { t } = useTranslation('coaching')
  const { go, isPending, error } = useBeginPlan(questionId)
  return (
    <div className="card">
      <Text mb="sm">{t('inMeeting.none')}</Text>
      <Button loading={isPending} onClick={go}>
        {t('inMeeting.begin')}
      </Button>
      <ProblemNote problem={error} />
    </div>
  )
}
