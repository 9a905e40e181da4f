import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  keepLineMutation,
  readMinutesOptions,
  readMinutesQueryKey,
  removeLineMutation,
} from '@/generated/@tanstack/react-query.gen'
import { uuid } from '@/shared/uuid'

/** The lines that people chose to keep, and the means to add one and to take back one's own. */
export function useMinutes(meetingId: string) {
  const queries = useQueryClient()
  const path = { id: meetingId }
  const refresh = () => queries.invalidateQueries({ queryKey: readMinutesQueryKey({ path }) })
  const lines = useQuery(readMinutesOptions({ path }))
  const keep = useMutation({ ...keepLineMutation(), onSuccess: refresh })
  const remove = useMutation({ ...removeLineMutation(), onSuccess: refresh })
  return {
    lines,
    keep: (text: string, onKept?: () => void) =>
      keep.mutate(
        { path: { ...path, lineId: uuid() }, body: { text } },
        { onSuccess: () => onKept?.() },
      ),
    remove: (lineId: string) => remove.mutate({ path: { ...path, lineId } }),
    busy: keep.isPending || remove.isPending,
    problem: keep.error ?? remove.error,
  }
}
