import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { Clip, MaskPath, Masking } from '@/generated'
import { getMaskPathOptions } from '@/generated/@tanstack/react-query.gen'

/** The paths that the server found for these masks, as far as it has come. */
export function usePaths(clip: Clip, masking: Masking | undefined): Map<string, MaskPath> {
  const followed = masking?.masks.filter(({ track }) => track && track.progress > 0) ?? []
  const answers = useQueries({
    queries: followed.map(({ id, track }) => {
      const options = getMaskPathOptions({ path: { id: clip.id, maskId: id } })
      return {
        ...options,
        queryKey: [...options.queryKey, masking?.version, track?.progress] as never,
        placeholderData: keepPreviousData,
        staleTime: Infinity,
      }
    }),
  })
  return new Map(
    followed.flatMap(({ id }, i) => {
      const path = answers[i]?.data
      return path ? [[id, path] as const] : []
    }),
  )
}
