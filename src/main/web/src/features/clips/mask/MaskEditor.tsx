import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Clip, Face, Recording } from '@/generated'
import { KeyboardHelp } from '@/player/KeyboardHelp'
import { usePlayer } from '@/player/usePlayer'
import { usePlayerKeys } from '@/player/usePlayerKeys'
import { Loaded } from '@/shared/ui/Loaded'
import { uuid } from '@/shared/uuid'
import { ApplyMasks } from './ApplyMasks'
import { Faces } from './Faces'
import classes from './mask.module.css'
import { type Draft, type Drawn, maskOver, MOST_MASKS, moved, newMask, type Place } from './masking'
import { MaskList } from './MaskList'
import { MaskPicture } from './MaskPicture'
import { MuteList } from './MuteList'
import { useMasking } from './useMasking'
import { useOpenFaces } from './useOpenFaces'
import { usePaths } from './usePaths'
import { useSilence } from './useSilence'

interface Props {
  clip: Clip
  recording: Recording
}

const NOTHING: Draft = { masks: [], mutes: [] }

/** The picture to draw on, and beside it everything drawn, in words. */
export function MaskEditor({ clip, recording }: Props) {
  const player = usePlayer()
  const navigate = useNavigate()
  const masking = useMasking(clip)
  const paths = usePaths(clip, masking.query.data)
  const [selected, setSelected] = useState<string>()
  const [help, setHelp] = useState(false)
  usePlayerKeys(() => setHelp(true))

  const draft = masking.shown ?? NOTHING
  useSilence(draft.mutes)
  const piece = pieceOf(clip, recording)
  const faces = useOpenFaces(clip.id, masking.query.data?.faces.found ?? [], draft.masks)

  const room = Math.max(0, MOST_MASKS - draft.masks.length)
  const setMasks = (masks: Drawn[]) => masking.change({ ...draft, masks })
  const change = (mask: Drawn) =>
    setMasks(draft.masks.map((each) => (each.id === mask.id ? mask : each)))
  const remove = (id: string) => setMasks(draft.masks.filter((mask) => mask.id !== id))
  const move = (id: string, place: Place) => {
    const mask = draft.masks.find((each) => each.id === id)
    if (mask) change(moved(mask, player.positionMs, place))
  }
  const add = (masks: Drawn[]) => {
    setMasks([...draft.masks, ...masks])
    setSelected(masks[0]?.id)
  }
  const draw = (place: Place) => {
    if (room === 0) return
    player.pause()
    add([newMask(uuid(), place, player.positionMs, piece)])
  }
  const take = (taken: Face[]) => {
    player.pause()
    player.seek(taken[0]?.box.atMs ?? player.positionMs)
    add(taken.map((face) => maskOver(face, piece)))
  }
  const apply = () =>
    masking
      .apply()
      .then(() => navigate(`/clips/${clip.id}`))
      .catch(() => undefined)

  return (
    <Loaded query={masking.query}>
      {(saved) => (
        <div className={classes.editor}>
          <MaskPicture
            clip={clip}
            recording={recording}
            piece={piece}
            draft={draft}
            paths={paths}
            faces={faces.open}
            selected={selected}
            onSelect={setSelected}
            onDraw={draw}
            onMove={move}
            onRemove={remove}
            onHelp={() => setHelp(true)}
          />
          <div className={classes.side}>
            <MaskList
              masks={draft.masks}
              full={room === 0}
              saved={saved.masks}
              selected={selected}
              onSelect={setSelected}
              onNew={draw}
              onChange={change}
              onRemove={remove}
            />
            <Faces
              faces={saved.faces}
              open={faces.open}
              room={room}
              onFind={() => masking.findFaces(faces.forget)}
              onTake={take}
              onLeave={faces.leave}
            />
            <MuteList
              mutes={draft.mutes}
              piece={piece}
              onChange={(mutes) => masking.change({ ...draft, mutes })}
            />
            <ApplyMasks
              masking={saved}
              unsaved={masking.unsaved}
              applying={masking.applying}
              problem={masking.problem}
              onSaveAgain={masking.saveAgain}
              onApply={() => void apply()}
            />
          </div>
          <KeyboardHelp opened={help} onClose={() => setHelp(false)} doing="masking" />
        </div>
      )}
    </Loaded>
  )
}

/** Times here count from the start of what there is of the recording, as its video does. */
function pieceOf({ piece }: Clip, { fromMs, durationMs }: Recording) {
  return piece
    ? { fromMs: piece.fromMs - fromMs, toMs: piece.toMs - fromMs }
    : { fromMs: 0, toMs: durationMs }
}
