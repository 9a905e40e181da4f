import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askLearningQuestionMutation } from '@/generated/@tanstack/react-query.gen'
import { useAnnounce } from '@/shared/ui/announce'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useRefreshQuestions } from './refresh'

/** A new question to work on now, or one that popped up and may wait. */
export function NewQuestion({ canPark }: { canPark: boolean }) {
  const { t } = useTranslation('questions')
  const [text, setText] = useState('')
  const announce = useAnnounce()
  const refresh = useRefreshQuestions()
  const ask = useMutation({
    ...askLearningQuestionMutation(),
    onSuccess: async () => {
      setText('')
      announce(t('new.saved'))
      await refresh()
    },
  })
  const save = (parked: boolean) => ask.mutate({ body: { text: text.trim(), parked } })
  return (
    <Stack className="card" gap="sm">
      <Textarea
        label={t('new.label')}
        description={t('new.hint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={500}
      />
      <ProblemNote problem={ask.error} />
      <Group gap="xs">
        <Button onClick={() => save(false)} disabled={text.trim() === ''} loading={ask.isPending}>
          {t('new.save')}
        </Button>
        {canPark && (
          <Button variant="default" onClick={() => save(true)} disabled={text.trim() === ''}>
            {t('new.park')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
