import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Clip } from '@/generated'
import {
  applyMaskingMutation,
  getClipQueryKey,
  getMaskingOptions,
} from '@/generated/@tanstack/react-query.gen'

/** Has what others see made with all that is drawn; for where it is not drawn but seen through. */
export function useApplyDrawn(clip: Clip) {
  const queries = useQueryClient()
  const path = { id: clip.id }
  const apply = useMutation({
    ...applyMaskingMutation(),
    onSuccess: (applied) => queries.setQueryData(getClipQueryKey({ path }), applied),
  })
  return {
    applyDrawn: async () => {
      if (clip.masking?.applied ?? true) return
      const { version } = await queries.query({ ...getMaskingOptions({ path }), staleTime: 0 })
      await apply.mutateAsync({ path, body: { version } })
    },
    applying: apply.isPending,
    problem: apply.error,
  }
}
