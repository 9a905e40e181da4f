import { type RefObject, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { usePlayer } from '@/player/usePlayer'
import { clock } from '@/shared/time/clock'
import { useAnnounce } from '@/shared/ui/announce'
import { type Draft, emptyDraft, lengthTrouble, storedDraft, storeDraft, withText } from './draft'
import type { Kind } from './kinds'
import { usePlaceObservation } from './usePlaceObservation'

/** A moment that waits for its words, as a silent mark of a meeting does. */
export interface Moment {
  id: string
  atMs: number
}

export interface Writing {
  clip: Clip
  /** Without one, the moment of the first letter. */
  moment?: Moment | undefined
  /** Whether the first letter stops the picture; not where others are looking at it too. */
  pauses?: boolean
  onPlaced?: (() => void) | undefined
}

/** Writing and placing one note: the first letter stops the picture, placing it plays on. */
export function useComposer(
  { clip, moment, pauses = true, onPlaced }: Writing,
  field: RefObject<HTMLTextAreaElement | null>,
) {
  const { t } = useTranslation('observations')
  const player = usePlayer()
  const announce = useAnnounce()
  const { send, saving, problem, forget } = usePlaceObservation(clip)
  const name = moment?.id ?? clip.id
  const [draft, setDraft] = useState(() => at(storedDraft(name, firstKind(clip)), moment))
  const [tried, setTried] = useState(false)
  const playOn = useRef(false)

  const change = (next: Draft) => {
    setDraft(at(next, moment))
    storeDraft(name, next)
  }

  const type = (text: string) => {
    if (pauses && draft.text === '' && draft.fromMs === undefined) {
      playOn.current = player.playing
      player.pause()
    }
    setTried(false)
    change(withText(draft, text, player.positionMs))
  }

  const resume = () => {
    if (playOn.current) player.play()
    playOn.current = false
  }

  const place = async () => {
    setTried(true)
    if (lengthTrouble(draft.text) || saving) return
    try {
      const placed = await send(draft)
      change(emptyDraft(draft.kind))
      setTried(false)
      announce(t('composer.placed', { time: clock(placed.fromMs) }))
      resume()
      onPlaced?.()
    } catch {
      field.current?.focus()
    }
  }

  const clear = () => {
    change(emptyDraft(draft.kind))
    forget()
    resume()
  }

  const close = () => {
    field.current?.blur()
    resume()
  }

  const trouble = tried ? lengthTrouble(draft.text) : undefined
  return { draft, change, type, place, clear, close, saving, problem, trouble }
}

function at(draft: Draft, moment: Moment | undefined): Draft {
  return { ...draft, fromMs: draft.fromMs ?? moment?.atMs }
}

function firstKind(clip: Clip): Kind {
  return clip.you.role === 'owner' ? 'teacher-action' : 'pupil-action'
}
