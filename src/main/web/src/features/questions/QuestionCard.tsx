import { Button, Group, Stack, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { LearningQuestion, Plan } from '@/generated'
import {
  editLearningQuestionMutation,
  startPlanMutation,
} from '@/generated/@tanstack/react-query.gen'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { EditQuestion } from './EditQuestion'
import { useRefreshQuestions } from './refresh'
import { Versions } from './Versions'

interface Props {
  question: LearningQuestion
  plan: Plan | undefined
}

/** A question one works on: read it, word it anew, park it, or go to its plan. */
export function QuestionCard({ question, plan }: Props) {
  const { t } = useTranslation('questions')
  const [editing, setEditing] = useState(false)
  const navigate = useNavigate()
  const refresh = useRefreshQuestions()
  const park = useMutation({ ...editLearningQuestionMutation(), onSuccess: refresh })
  const start = useMutation({
    ...startPlanMutation(),
    onSuccess: (made) => navigate(`/plans/${made.id}`),
  })
  return (
    <Stack className="card" gap="sm" component="section">
      {editing ? (
        <EditQuestion question={question} onDone={() => setEditing(false)} />
      ) : (
        <>
          <Title order={2}>{question.text}</Title>
          <Versions versions={question.versions} />
          <ProblemNote problem={park.error ?? start.error} />
          <Group gap="xs">
            {plan ? (
              <Button component={Link} to={`/plans/${plan.id}`}>
                {t('card.plan')}
              </Button>
            ) : (
              <Button
                onClick={() => start.mutate({ body: { learningQuestionId: question.id } })}
                loading={start.isPending}
              >
                {t('card.start')}
              </Button>
            )}
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('card.edit')}
            </Button>
            <Button
              variant="subtle"
              onClick={() => park.mutate({ path: { id: question.id }, body: { parked: true } })}
            >
              {t('card.park')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  )
}
