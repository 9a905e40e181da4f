import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { type Clip, listObservations, listObservationsAside, type Observation } from '@/generated'
import { getClipQueryKey, listObservationsQueryKey } from '@/generated/@tanstack/react-query.gen'

const PAGE = 200

/** All notes on this clip that the viewer may see, in the order of the clip. */
export function observationsOptions(clipId: string) {
  return queryOptions({
    // Not the key of one page, whose answer has another shape; still found when that is renewed.
    queryKey: [...listObservationsQueryKey({ path: { id: clipId } }), 'all'],
    queryFn: ({ signal }) => everyPage(clipId, signal),
  })
}

async function everyPage(clipId: string, signal: AbortSignal): Promise<Observation[]> {
  const all: Observation[] = []
  let cursor: string | undefined
  do {
    const query = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) }
    const { data } = await listObservations({
      path: { id: clipId },
      query,
      signal,
      throwOnError: true,
    })
    all.push(...data.items)
    cursor = data.next
  } while (cursor !== undefined)
  return all.sort((a, b) => a.fromMs - b.fromMs || a.createdAt.localeCompare(b.createdAt))
}

export function useObservations(clip: Clip) {
  return useQuery(observationsOptions(clip.id))
}

/** Those outside the piece: one's own, and all on a clip of one's own. */
export function useAside({ id }: Clip) {
  const path = { id }
  return useQuery({
    // Renewed with the others: a cut moves notes from one to the other.
    queryKey: [...listObservationsQueryKey({ path }), 'aside'],
    queryFn: async ({ signal }) =>
      (await listObservationsAside({ path, signal, throwOnError: true })).data.items,
  })
}

/** After a change of one's own: the notes, and what the clip says of them (sealed, how many). */
export function useRefreshNotes(clipId: string) {
  const queries = useQueryClient()
  return useCallback(async () => {
    const path = { id: clipId }
    await Promise.all([
      queries.invalidateQueries({ queryKey: listObservationsQueryKey({ path }) }),
      queries.invalidateQueries({ queryKey: getClipQueryKey({ path }) }),
    ])
  }, [queries, clipId])
}
