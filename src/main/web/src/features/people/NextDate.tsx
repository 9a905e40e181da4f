import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Triad } from '@/generated'
import { fromLocalField, toLocalField } from '@/shared/time/dates'
import { onSubmit, readForm } from '@/shared/ui/form'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useEditTriad } from './editTriad'

export function NextDate({ triad }: { triad: Triad }) {
  const { t } = useTranslation('people')
  const [open, setOpen] = useState(false)
  const edit = useEditTriad(() => setOpen(false))
  if (!open) {
    return (
      <Button variant="default" onClick={() => setOpen(true)}>
        {t(triad.nextMeetingAt ? 'our.moveDate' : 'our.setDate')}
      </Button>
    )
  }
  const submit = (form: HTMLFormElement) => {
    const nextMeetingAt = fromLocalField(readForm(form, 'next').next)
    edit.mutate({ path: { id: triad.id }, body: { nextMeetingAt } })
  }
  return (
    <form onSubmit={onSubmit(submit)}>
      <Group align="flex-end" gap="xs">
        <TextInput
          name="next"
          type="datetime-local"
          label={t('triad.next')}
          defaultValue={toLocalField(triad.nextMeetingAt)}
          required
        />
        <Button type="submit" loading={edit.isPending}>
          {t('shared:save')}
        </Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          {t('shared:cancel')}
        </Button>
        <ProblemNote problem={edit.error} />
      </Group>
    </form>
  )
}
