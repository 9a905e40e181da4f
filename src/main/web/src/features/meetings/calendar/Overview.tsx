import { Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MeetingSummary } from '@/generated'
import styles from './calendar.module.css'
import { MeetingRow } from './MeetingRow'
import { PlannedRow } from './PlannedRow'
import { sorted } from './upcoming'

interface Props {
  meetings: MeetingSummary[]
  isMine: (triadId: string) => boolean
  withTriad: boolean
  onMove: (meeting: MeetingSummary) => void
}

/** What goes on now, what comes, and what was. */
export function Overview({ meetings, isMine, withTriad, onMove }: Props) {
  const { running, next, earlier } = sorted(meetings)
  const about = (meeting: MeetingSummary) => {
    return { meeting, mine: isMine(meeting.triadId), withTriad }
  }
  return (
    <>
      <Part name="running" meetings={running}>
        {(meeting, at) => <MeetingRow key={meeting.id} {...about(meeting)} first={at === 0} />}
      </Part>
      <Part name="next" meetings={next}>
        {(meeting, at) => (
          <PlannedRow
            key={meeting.id}
            {...about(meeting)}
            first={at === 0 && running.length === 0}
            onMove={() => onMove(meeting)}
          />
        )}
      </Part>
      <Part name="earlier" meetings={earlier}>
        {(meeting) => <MeetingRow key={meeting.id} {...about(meeting)} />}
      </Part>
    </>
  )
}

interface PartProps {
  name: 'running' | 'next' | 'earlier'
  meetings: MeetingSummary[]
  children: (meeting: MeetingSummary, at: number) => React.ReactNode
}

function Part({ name, meetings, children }: PartProps) {
  const { t } = useTranslation('calendar')
  if (meetings.length === 0) {
    return null
  }
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t(`part.${name}`)}</Title>
      <ul className={`card ${styles.rows}`}>{meetings.map(children)}</ul>
    </Stack>
  )
}
