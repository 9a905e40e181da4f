import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Clip } from '@/generated'
import {
  deleteCaptionsMutation,
  getClipQueryKey,
  putCaptionsMutation,
  putRecordingCaptionsMutation,
} from '@/generated/@tanstack/react-query.gen'
import { useShowClip } from '../useEditClip'

/** Of which video a file's times count from the start. */
export type Part = 'piece' | 'recording'

export function useOwnCaptions(clip: Clip) {
  const queries = useQueryClient()
  const path = { id: clip.id }
  const onSuccess = useShowClip()
  const toPiece = useMutation({ ...putCaptionsMutation(), onSuccess })
  const toRecording = useMutation({ ...putRecordingCaptionsMutation(), onSuccess })
  const erase = useMutation({
    ...deleteCaptionsMutation(),
    onSuccess: () => queries.invalidateQueries({ queryKey: getClipQueryKey({ path }) }),
  })
  const all = [toPiece, toRecording, erase]
  return {
    bring: (body: File, part: Part, language: string) =>
      (part === 'piece' ? toPiece : toRecording).mutateAsync({
        path,
        body,
        headers: { 'Content-Language': language },
      }),
    remove: () => erase.mutate({ path }),
    /** Another file has not been refused yet. */
    forget: () => all.forEach((each) => each.reset()),
    saving: all.some((each) => each.isPending),
    problem: toPiece.error ?? toRecording.error ?? erase.error,
  }
}
