import { useState } from 'react'
import { OwnMarks } from '@/features/meetings/participant/OwnMarks'
import type { OwnMark, useMarks } from '@/features/meetings/participant/useMarks'
import { Composer } from '@/features/observations/Composer'
import type { Clip, Meeting } from '@/generated'

interface Props {
  meeting: Meeting
  clip: Clip
  own: ReturnType<typeof useMarks>
}

/** From a tap to words: a mark that is described is an observation, and a mark no more. */
export function MarksPart({ meeting, clip, own }: Props) {
  const [chosen, setChosen] = useState<OwnMark>()
  const described = chosen && own.marks.find(({ id }) => id === chosen.id)
  const wanted = meeting.phase?.name === 'watch' || meeting.phase?.name === 'describe'
  if (!wanted) return null
  return (
    <OwnMarks own={own} onDescribe={setChosen}>
      {described && (
        <Composer
          key={described.id}
          clip={clip}
          moment={described}
          pauses={false}
          onPlaced={() => own.remove(described.id)}
        />
      )}
    </OwnMarks>
  )
}
