import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MeetingSummary } from '@/generated'
import { useDates } from '@/shared/time/dates'
import { useConfirm } from '@/shared/ui/confirm'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { MeetingRow } from './MeetingRow'
import { useCallOff } from './planning'

interface Props {
  meeting: MeetingSummary
  mine: boolean
  withTriad: boolean
  first: boolean
  onMove: () => void
}

/** A meeting that is still to come: it can be moved, and called off while it has not begun. */
export function PlannedRow({ meeting, onMove, ...row }: Props) {
  const { t } = useTranslation('calendar')
  const dates = useDates()
  const confirm = useConfirm()
  const callOff = useCallOff()
  const when = dates.dayAndTime(meeting.startsAt)
  const ask = async () => {
    const sure = await confirm({
      title: t('callOff.title'),
      text: t('callOff.text', { when }),
      yes: t('callOff.yes'),
      danger: true,
    })
    if (sure) callOff.mutate({ path: { id: meeting.id } })
  }
  return (
    <MeetingRow meeting={meeting} {...row}>
      <Button variant="default" onClick={onMove} aria-label={t('row.moveOf', { when })}>
        {t('row.move')}
      </Button>
      {meeting.state === 'planned' && (
        <Button
          variant="subtle"
          onClick={() => void ask()}
          loading={callOff.isPending}
          aria-label={t('row.callOffOf', { when })}
        >
          {t('row.callOff')}
        </Button>
      )}
      <ProblemNote problem={callOff.error} />
    </MeetingRow>
  )
}
