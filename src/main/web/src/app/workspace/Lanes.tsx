import { useMemo } from 'react'
import { coincidences } from '@/features/observations/coincidences'
import { jumpTo } from '@/features/observations/jump'
import { lanesOf } from '@/features/observations/lanes'
import { Together } from '@/features/observations/Together'
import { useObservations } from '@/features/observations/useObservations'
import type { Clip, Observation, Triad } from '@/generated'
import { Timeline } from '@/player/Timeline'
import { usePlayer } from '@/player/usePlayer'
import { useTracks } from '@/player/useTracks'

interface Props {
  clip: Clip
  triad: Triad | undefined
  onPick: (id: string) => void
}

const NONE: Observation[] = []

/** Everybody's marks under the sound, and the moments that several of them marked. */
export function Lanes({ clip, triad, onPick }: Props) {
  const player = usePlayer()
  const { data: notes = NONE } = useObservations(clip)
  const { peaks, stills } = useTracks(clip.waveform, clip.storyboard)
  const lanes = useMemo(() => lanesOf(clip, notes, triad), [clip, notes, triad])
  const moments = useMemo(() => coincidences(notes), [notes])

  const pick = (id: string) => {
    const note = notes.find((each) => each.id === id)
    if (!note) return
    onPick(id)
    document.getElementById(`note-${id}`)?.scrollIntoView({ block: 'nearest' })
    jumpTo(player, note.fromMs)
  }

  return (
    <Timeline
      durationMs={clip.durationMs ?? 0}
      peaks={peaks}
      stills={stills}
      lanes={lanes}
      bands={moments}
      onPick={pick}
    >
      <Together moments={moments} notes={notes} />
    </Timeline>
  )
}
