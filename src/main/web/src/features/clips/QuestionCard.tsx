import { Button, Modal, NativeSelect, Stack, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import {
  askLearningQuestionMutation,
  listLearningQuestionsOptions,
  listLearningQuestionsQueryKey,
} from '@/generated/@tanstack/react-query.gen'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useEditClip } from './useEditClip'
import classes from './workspace.module.css'

/** What the owner wants to know; everything on this page is looked at with it in mind. */
export function QuestionCard({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const [open, setOpen] = useState(false)
  const question = clip.learningQuestion
  const owner = clip.you.role === 'owner'
  if (!question && !owner) return null
  return (
    <section className={`card ${classes.question}`} aria-label={t('question.label')}>
      <div>
        <p className={classes.small}>
          {t('question.label')}
          {question &&
            question.version > 1 &&
            ` · ${t('question.version', { count: question.version, ordinal: true })}`}
        </p>
        <h2>{question?.text ?? t('question.none')}</h2>
      </div>
      {owner && (
        <Button variant="subtle" onClick={() => setOpen(true)}>
          {t(question ? 'question.other' : 'question.choose')}
        </Button>
      )}
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('question.title')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <ChooseQuestion clip={clip} onDone={() => setOpen(false)} />
      </Modal>
    </section>
  )
}

function ChooseQuestion({ clip, onDone }: { clip: Clip; onDone: () => void }) {
  const { t } = useTranslation('clips')
  const queries = useQueryClient()
  const { data } = useQuery(listLearningQuestionsOptions())
  const [id, setId] = useState(clip.learningQuestion?.id ?? '')
  const [text, setText] = useState('')
  const edit = useEditClip(clip)
  const ask = useMutation({
    ...askLearningQuestionMutation(),
    onSuccess: () => queries.invalidateQueries({ queryKey: listLearningQuestionsQueryKey() }),
  })

  const save = async () => {
    try {
      const fresh = text.trim() !== ''
      const chosen = fresh ? (await ask.mutateAsync({ body: { text: text.trim() } })).id : id
      await edit.change({ learningQuestionId: chosen })
      onDone()
    } catch {
      // The reason stands above the button.
    }
  }

  const items = data?.items ?? []
  return (
    <Stack>
      {items.length > 0 && (
        <NativeSelect
          label={t('question.mine')}
          value={id}
          data={[
            { value: '', label: t('question.pick') },
            ...items.map((each) => ({ value: each.id, label: each.text })),
          ]}
          onChange={(event) => setId(event.currentTarget.value)}
        />
      )}
      <Textarea
        label={t(items.length > 0 ? 'question.orNew' : 'question.new')}
        placeholder={t('question.example')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ProblemNote problem={ask.error ?? edit.problem} />
      <Button
        disabled={id === '' && text.trim() === ''}
        loading={ask.isPending || edit.saving}
        onClick={() => void save()}
      >
        {t('question.save')}
      </Button>
    </Stack>
  )
}
