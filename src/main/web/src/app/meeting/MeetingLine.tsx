import type { Clip, Meeting } from '@/generated'
import { triadOf } from '@/features/meetings/agenda/seats'
import { Timeline } from '@/player/Timeline'
import { useTracks } from '@/player/useTracks'
import { Lanes } from '../workspace/Lanes'
import { areNotesOpen } from './roles'

interface Props {
  meeting: Meeting
  clip: Clip
}

/** The clip from left to right; what people saw in it stands there once all have looked. */
export function MeetingLine({ meeting, clip }: Props) {
  const { peaks, stills } = useTracks(clip.waveform, clip.storyboard)
  if (areNotesOpen(meeting)) {
    return <Lanes clip={clip} triad={triadOf(meeting)} onPick={() => undefined} />
  }
  return <Timeline durationMs={clip.durationMs ?? 0} peaks={peaks} stills={stills} />
}
