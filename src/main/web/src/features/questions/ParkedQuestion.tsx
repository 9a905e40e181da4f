import { Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { LearningQuestion } from '@/generated'
import { editLearningQuestionMutation } from '@/generated/@tanstack/react-query.gen'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useRefreshQuestions } from './refresh'

export function ParkedQuestion({ question }: { question: LearningQuestion }) {
  const { t } = useTranslation('questions')
  const refresh = useRefreshQuestions()
  const pick = useMutation({ ...editLearningQuestionMutation(), onSuccess: refresh })
  return (
    <Group className="card" justify="space-between" gap="sm">
      <Text flex="1 1 240px">{question.text}</Text>
      <Button
        variant="default"
        onClick={() => pick.mutate({ path: { id: question.id }, body: { parked: false } })}
        loading={pick.isPending}
      >
        {t('parked.pick')}
      </Button>
      <ProblemNote problem={pick.error} />
    </Group>
  )
}
