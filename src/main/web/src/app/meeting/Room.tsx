import { ReplayProvider } from '@/features/meetings/replay/ReplayProvider'
import { useAwake } from '@/shared/ui/useAwake'
import type { Meeting } from '@/generated'
import { hasVideo } from '@/player/source'
import { useMe } from '@/shared/session/me'
import { isPlayable } from './roles'
import { RoomFace } from './RoomFace'
import { useCaseClip } from './useCaseClip'

/** A running meeting. As soon as there is something to play, the meeting leads it. */
export function Room({ meeting }: { meeting: Meeting }) {
  const me = useMe()
  const clip = useCaseClip(meeting)
  useAwake()
  const playing = clip && hasVideo(clip.video) && isPlayable(meeting) ? clip : undefined
  const face = <RoomFace meeting={meeting} clip={playing} />
  return playing ? (
    <ReplayProvider key={playing.id} screen={me.id}>
      {face}
    </ReplayProvider>
  ) : (
    face
  )
}
