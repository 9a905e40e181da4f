import { useState } from 'react'
import type { Face } from '@/generated'
import { forgetDraft, keepDraft, keptDraft } from '@/shared/session/kept'
import type { Drawn } from './masking'

/** Of the faces that were found, those that the owner has neither covered nor, on this device, left; by time. */
export function useOpenFaces(clipId: string, found: Face[], masks: Drawn[]) {
  const name = `faces-${clipId}`
  const [left, setLeft] = useState(() => (keptDraft(name) ?? []) as string[])
  const answered = new Set([...left, ...masks.map(({ id }) => id)])

  const leave = (faces: Face[]) => {
    const next = [...left, ...faces.map(({ id }) => id)]
    keepDraft(name, next)
    setLeft(next)
  }
  /** Another search finds others. */
  const forget = () => {
    forgetDraft(name)
    setLeft([])
  }
  const open = found
    .filter(({ id }) => !answered.has(id))
    .sort((one, other) => one.box.atMs - other.box.atMs)
  return { open, leave, forget }
}
