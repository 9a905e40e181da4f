import { Button, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '@/generated'
import { listPlansQueryKey, startPlanMutation } from '@/generated/@tanstack/react-query.gen'
import { Loaded } from '@/shared/ui/Loaded'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useQuestionPlan } from './useQuestionPlan'

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
  const queries = useQueryClient()
  const start = useMutation({
    ...startPlanMutation(),
    onSuccess: () => queries.invalidateQueries({ queryKey: listPlansQueryKey() }),
  })
  return (
    <div className="card">
      <Text mb="sm">{t('inMeeting.none')}</Text>
      <Button
        loading={start.isPending}
        onClick={() => start.mutate({ body: { learningQuestionId: questionId } })}
      >
        {t('inMeeting.begin')}
      </Button>
      <ProblemNote problem={start.error} />
    </div>
  )
}
