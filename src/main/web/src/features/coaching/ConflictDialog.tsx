import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/shared/ui/Dialog'
import { ConflictField } from './ConflictField'
import { draftOf, type Field } from './draft'
import type { Choice } from './merge'
import type { Conflict, PlanEditor } from './planEditor'

interface Props {
  conflict: Conflict
  editor: PlanEditor
}

/** Two devices wrote in the same fields: both texts side by side, and nothing goes before a choice. */
export function ConflictDialog({ conflict, editor }: Props) {
  const { t } = useTranslation('coaching')
  const [choices, setChoices] = useState<Partial<Record<Field, Choice>>>({})
  const theirs = draftOf(conflict.current)
  const decided = conflict.conflicts.every((field) => choices[field] !== undefined)
  return (
    <Dialog
      size="xl"
      onClose={editor.decideLater}
      title={t('conflict.title')}
      closeButtonProps={{ 'aria-label': t('conflict.later') }}
    >
      <Stack gap="lg">
        <Text>{t('conflict.text')}</Text>
        {conflict.conflicts.map((field) => (
          <ConflictField
            key={field}
            field={field}
            mine={conflict.draft[field]}
            theirs={theirs[field]}
            choice={choices[field]}
            onChoose={(choice) => setChoices({ ...choices, [field]: choice })}
          />
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={editor.decideLater}>
            {t('conflict.later')}
          </Button>
          <Button
            disabled={!decided}
            loading={editor.saving}
            onClick={() => editor.settle(choices)}
          >
            {t('conflict.save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
