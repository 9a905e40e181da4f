import { Button, Group, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LearningQuestion } from '@/generated'
import { editLearningQuestionMutation } from '@/generated/@tanstack/react-query.gen'
import { useAnnounce } from '@/shared/ui/announce'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useRefreshQuestions } from './refresh'

interface Props {
  question: LearningQuestion
  onDone: () => void
}

export function EditQuestion({ question, onDone }: Props) {
  const { t } = useTranslation('questions')
  const [text, setText] = useState(question.text)
  const announce = useAnnounce()
  const refresh = useRefreshQuestions()
  const edit = useMutation({
    ...editLearningQuestionMutation(),
    onSuccess: async () => {
      await refresh()
      announce(t('edit.saved'))
      onDone()
    },
  })
  const same = text.trim() === question.text || text.trim() === ''
  return (
    <>
      <Textarea
        label={t('edit.label')}
        description={t('edit.hint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={500}
        data-autofocus
      />
      <ProblemNote problem={edit.error} />
      <Group gap="xs">
        <Button
          onClick={() => edit.mutate({ path: { id: question.id }, body: { text: text.trim() } })}
          disabled={same}
          loading={edit.isPending}
        >
          {t('edit.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('shared:cancel')}
        </Button>
      </Group>
    </>
  )
}
