import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Clip, EditClip, Sharing } from '@/generated'
import {
  editClipMutation,
  getClipQueryKey,
  listClipsQueryKey,
  retryClipMutation,
  shareClipMutation,
} from '@/generated/@tanstack/react-query.gen'

/** Every answer to a change is the clip as it is now: show that at once, and renew the lists. */
export function useShowClip() {
  const queries = useQueryClient()
  return useCallback(
    (clip: Clip) => {
      queries.setQueryData(getClipQueryKey({ path: { id: clip.id } }), clip)
      void queries.invalidateQueries({ queryKey: listClipsQueryKey() })
    },
    [queries],
  )
}

/** What only the owner may do. */
export function useEditClip(clip: Clip) {
  const edit = useMutation({ ...editClipMutation(), onSuccess: useShowClip() })
  return {
    change: (body: EditClip) => edit.mutateAsync({ path: { id: clip.id }, body }),
    saving: edit.isPending,
    problem: edit.error,
  }
}

export function useShareClip(clip: Clip) {
  const share = useMutation({ ...shareClipMutation(), onSuccess: useShowClip() })
  return {
    share: (body: Sharing) => share.mutateAsync({ path: { id: clip.id }, body }),
    stop: () => share.mutateAsync({ path: { id: clip.id }, body: {} }),
    saving: share.isPending,
    problem: share.error,
  }
}

export function useRetryClip(clip: Clip) {
  const retry = useMutation({ ...retryClipMutation(), onSuccess: useShowClip() })
  return {
    retry: () => retry.mutateAsync({ path: { id: clip.id } }),
    saving: retry.isPending,
    problem: retry.error,
  }
}
