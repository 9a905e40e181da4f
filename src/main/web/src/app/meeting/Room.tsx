import { presentCase } from '@/features/meetings/agenda/seats'
import { ReplayProvider } from '@/features/meetings/replay/ReplayProvider'
import type { Clip, Meeting } from '@/generated'
import { useMe } from '@/shared/session/me'
import { RoomFace } from './RoomFace'
import { useCaseClip } from './useCaseClip'

/** A running meeting. As soon as there is something to play, the meeting leads it. */
export function Room({ meeting }: { meeting: Meeting }) {
  const me = useMe()
  const clip = useCaseClip(meeting)
  const playing = isReady(meeting, clip) ? clip : undefined
  const face = <RoomFace meeting={meeting} clip={playing} />
  return playing ? (
    <ReplayProvider key={playing.id} screen={me.id}>
      {face}
    </ReplayProvider>
  ) : (
    face
  )
}

function isReady(meeting: Meeting, clip: Clip | undefined): boolean {
  return clip?.video?.progressive !== undefined && presentCase(meeting)?.clipState === 'ready'
}
