import { useMemo } from 'react'
import { useParams } from 'react-router'
import { participantsSource } from '@/features/meetings/live/source'
import { MeetingProvider } from '@/features/meetings/live/MeetingProvider'
import { MeetingScreen } from './MeetingScreen'

/** One meeting for the people of its triad, from the waiting room to what is left of it. */
export function Component() {
  const { id = '' } = useParams()
  const source = useMemo(() => participantsSource(id), [id])
  return (
    <MeetingProvider key={id} source={source}>
      <MeetingScreen />
    </MeetingProvider>
  )
}
