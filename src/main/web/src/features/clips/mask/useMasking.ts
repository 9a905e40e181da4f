import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Clip, Masking } from '@/generated'
import {
  applyMaskingMutation,
  findFacesMutation,
  getClipQueryKey,
  getMaskingOptions,
  getMaskingQueryKey,
  saveMaskingMutation,
} from '@/generated/@tanstack/react-query.gen'
import { type Draft, drafted } from './masking'

const SAVE_AFTER_MS = 400
const ASK_AGAIN_MS = 1000

/** Whether the server is still at work on what was asked of it. */
export function isBusy({ masks, faces }: Masking): boolean {
  return faces.state === 'searching' || masks.some(isFollowing)
}

export function isFollowing({ track }: Masking['masks'][number]): boolean {
  return track?.state === 'waiting' || track?.state === 'running'
}

/** The masks of a clip. What is drawn stands at once, and is saved a moment later. */
export function useMasking(clip: Clip) {
  const queries = useQueryClient()
  const path = { id: clip.id }
  const key = getMaskingQueryKey({ path })
  const query = useQuery({
    ...getMaskingOptions({ path }),
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? ASK_AGAIN_MS : false),
  })
  const [draft, setDraft] = useState<Draft>()
  const show = (masking: Masking) => queries.setQueryData(key, masking)
  const save = useMutation({
    ...saveMaskingMutation(),
    onSuccess: show,
    onError: (problem) => {
      // Another tab was first: what it drew is shown, and the reason stands beside it.
      if (problem.code === 'changed-meanwhile') {
        setDraft(undefined)
        void queries.invalidateQueries({ queryKey: key })
      }
    },
  })
  const apply = useMutation({
    ...applyMaskingMutation(),
    onSuccess: (applied) => {
      queries.setQueryData(getClipQueryKey({ path }), applied)
      void queries.invalidateQueries({ queryKey: key })
    },
  })
  const faces = useMutation({ ...findFacesMutation(), onSuccess: show })

  const saved = query.data
  const saveNow = async () => {
    if (!draft || !saved) return saved
    const masking = await save.mutateAsync({ path, body: { version: saved.version, ...draft } })
    setDraft((latest) => (latest === draft ? undefined : latest))
    return masking
  }
  const latest = useRef(saveNow)
  useEffect(() => {
    latest.current = saveNow
  })
  useEffect(() => {
    if (!draft || save.isPending || save.isError) return
    const soon = window.setTimeout(
      () => void latest.current().catch(() => undefined),
      SAVE_AFTER_MS,
    )
    return () => window.clearTimeout(soon)
  }, [draft, save.isPending, save.isError])
  useEffect(() => () => void latest.current().catch(() => undefined), [])

  return {
    query,
    shown: draft ?? (saved && drafted(saved)),
    unsaved: draft !== undefined,
    change: (next: Draft) => {
      save.reset()
      setDraft(next)
    },
    saveAgain: () => void saveNow().catch(() => undefined),
    apply: async () => {
      const masking = await saveNow()
      if (masking) await apply.mutateAsync({ path, body: { version: masking.version } })
    },
    applying: apply.isPending,
    findFaces: (onBegun: () => void) => faces.mutate({ path }, { onSuccess: onBegun }),
    problem: save.error ?? apply.error ?? faces.error,
  }
}
