import { Button, Group, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting, MeetingCommand } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { Dialog } from '@/shared/ui/Dialog'
import { minutes as minutesOf } from '../agenda/left'
import { personIn } from '../agenda/seats'
import { segmentsOf } from '../agenda/segments'
import { CommandButton } from '../room/CommandButton'
import { Notices } from '../room/Notices'

const CHOICES = [1, 2, 3, 5]

interface Props {
  meeting: Meeting
  onClose: () => void
}

/** More minutes for this step, from a later one or from another case. Nothing is ever cut off. */
export default function LendDialog({ meeting, onClose }: Props) {
  const { t } = useTranslation('keeper')
  const [minutes, setMinutes] = useState(2)
  const [from, setFrom] = useState('')
  const lenders = lendersOf(meeting)
  const words = (lender: Lender) => ({
    phase: lender.phase ? t(`agenda:phase.${lender.phase}`) : '',
    name: lender.ownerId ? firstName(personIn(meeting, lender.ownerId)) : '',
    count: minutesOf(lender.leftMs),
  })
  const chosen = lenders.find(({ key }) => key === from)
  return (
    <Dialog title={t('lend.title')} onClose={onClose}>
      <Stack gap="lg">
        <Radio.Group
          label={t('lend.minutes')}
          value={String(minutes)}
          onChange={(value) => setMinutes(Number(value))}
        >
          <Group gap="lg" mt={6}>
            {CHOICES.map((each) => (
              <Radio key={each} size="md" value={String(each)} label={String(each)} />
            ))}
          </Group>
        </Radio.Group>
        <Radio.Group label={t('lend.from')} value={from} onChange={setFrom}>
          <Stack gap="sm" mt={6}>
            <Radio size="md" value="" label={t('lend.saved')} />
            {lenders.map((lender) => (
              <Radio
                key={lender.key}
                size="md"
                value={lender.key}
                label={t(lender.phase ? 'lend.phase' : 'lend.case', words(lender))}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Notices />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:cancel')}
          </Button>
          <CommandButton
            meeting={meeting}
            command={{ type: 'lend', minutes, ...asked(chosen) }}
            onDone={onClose}
          >
            {t('lend.do')}
          </CommandButton>
        </Group>
      </Stack>
    </Dialog>
  )
}

interface Lender {
  key: string
  phase?: NonNullable<MeetingCommand['fromPhase']>
  ownerId?: string
  leftMs: number
}

/** Later steps of this case, then the cases that are still to come. */
function lendersOf(meeting: Meeting): Lender[] {
  const { phase, cases } = meeting
  const steps = segmentsOf(meeting, phase?.ownerId ?? '')
    .filter(({ place }) => place === 'ahead')
    .map(({ name, budgetMs, usedMs }) => ({ key: name, phase: name, leftMs: budgetMs - usedMs }))
  const others = cases
    .filter(({ ownerId, state }) => ownerId !== phase?.ownerId && state === 'waiting')
    .map(({ ownerId, leftMs }) => ({ key: ownerId, ownerId, leftMs }))
  return [...steps, ...others].filter(({ leftMs }) => leftMs > 0)
}

function asked(lender: Lender | undefined): Partial<MeetingCommand> {
  if (!lender) return {}
  if (lender.phase) return { fromPhase: lender.phase }
  return lender.ownerId ? { fromOwnerId: lender.ownerId } : {}
}
