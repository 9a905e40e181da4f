import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingSummary, Triad } from '@/generated'
import { fromLocalField, toLocalField } from '@/shared/time/dates'
import { Dialog } from '@/shared/ui/Dialog'
import { onSubmit, readForm } from '@/shared/ui/form'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { usePlanning } from './planning'
import { suggestedStart } from './upcoming'

interface Props {
  /** Without one, a new one is planned. */
  meeting: MeetingSummary | undefined
  /** Those one may plan for. */
  triads: Triad[]
  meetings: MeetingSummary[]
  /** The coordinator plans the year; where the others talk is theirs. */
  isMine: (triadId: string) => boolean
  onClose: () => void
}

export function MeetingDialog({ meeting, triads, meetings, isMine, onClose }: Props) {
  const { t } = useTranslation('calendar')
  const [triadId, setTriadId] = useState(meeting?.triadId ?? triads[0]?.id ?? '')
  const { save, problem, saving } = usePlanning(meeting, onClose)
  const suggested = meeting ? undefined : suggestedStart(meetings, triadId, new Date())
  const submit = (form: HTMLFormElement) => {
    const { start, callAddress } = readForm(form, 'start', 'callAddress')
    const startsAt = fromLocalField(start)
    if (startsAt !== undefined) save({ triadId, startsAt, callAddress })
  }
  return (
    <Dialog onClose={onClose} title={t(meeting ? 'dialog.move' : 'dialog.plan')}>
      <form onSubmit={onSubmit(submit)}>
        <Stack>
          {!meeting && triads.length > 1 && (
            <NativeSelect
              label={t('dialog.triad')}
              value={triadId}
              onChange={(event) => setTriadId(event.currentTarget.value)}
              data={triads.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <TextInput
            // Another triad met on another day.
            key={triadId}
            name="start"
            type="datetime-local"
            label={t('dialog.start')}
            description={t(suggested ? 'dialog.suggested' : 'dialog.startAbout')}
            defaultValue={toLocalField(meeting?.startsAt ?? suggested)}
            required
            data-autofocus
          />
          {isMine(triadId) && (
            <TextInput
              name="callAddress"
              type="url"
              label={`${t('dialog.call')} (${t('shared:optional')})`}
              description={t('dialog.callAbout')}
              defaultValue={meeting?.callAddress}
              placeholder="https://"
            />
          )}
          <ProblemNote problem={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('shared:cancel')}
            </Button>
            <Button type="submit" loading={saving}>
              {t(meeting ? 'dialog.doMove' : 'dialog.doPlan')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
