import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Clip, Recording } from '@/generated'
import { KeyboardHelp } from '@/player/KeyboardHelp'
import { usePlayer } from '@/player/usePlayer'
import { usePlayerKeys } from '@/player/usePlayerKeys'
import { Loaded } from '@/shared/ui/Loaded'
import { uuid } from '@/shared/uuid'
import { ApplyMasks } from './ApplyMasks'
import { type Face, Faces } from './Faces'
import classes from './mask.module.css'
import { type Draft, type Drawn, moved, newMask, type Place } from './masking'
import { MaskList } from './MaskList'
import { MaskPicture } from './MaskPicture'
import { MuteList } from './MuteList'
import { useMasking } from './useMasking'
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
  const [answered, setAnswered] = useState<string[]>([])
  const [help, setHelp] = useState(false)
  usePlayerKeys(() => setHelp(true))

  const draft = masking.shown ?? NOTHING
  useSilence(draft.mutes)
  const piece = pieceOf(clip, recording)
  const open = (masking.query.data?.faces.found ?? []).filter(({ id }) => !answered.includes(id))

  const setMasks = (masks: Drawn[]) => masking.change({ ...draft, masks })
  const change = (mask: Drawn) =>
    setMasks(draft.masks.map((each) => (each.id === mask.id ? mask : each)))
  const remove = (id: string) => setMasks(draft.masks.filter((mask) => mask.id !== id))
  const move = (id: string, place: Place) => {
    const mask = draft.masks.find((each) => each.id === id)
    if (mask) change(moved(mask, player.positionMs, place))
  }
  const add = (mask: Drawn) => {
    setMasks([...draft.masks, mask])
    setSelected(mask.id)
  }
  const draw = (place: Place) => {
    player.pause()
    add(newMask(uuid(), place, player.positionMs, piece))
  }
  const answer = ({ id }: Face) => setAnswered([...answered, id])
  const take = (face: Face) => {
    const { atMs, ...place } = face.box
    player.pause()
    player.seek(atMs)
    add(newMask(uuid(), place, atMs, piece))
    answer(face)
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
            faces={open}
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
              saved={saved.masks}
              selected={selected}
              onSelect={setSelected}
              onNew={draw}
              onChange={change}
              onRemove={remove}
            />
            <Faces
              faces={saved.faces}
              open={open}
              onFind={masking.findFaces}
              onTake={take}
              onLeave={answer}
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
