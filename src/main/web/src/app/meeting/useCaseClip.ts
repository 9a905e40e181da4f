import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { presentCase } from '@/features/meetings/agenda/seats'
import { useMeetingStore } from '@/features/meetings/live/useMeeting'
import type { Clip, Meeting } from '@/generated'
import {
  getClipOptions,
  getClipQueryKey,
  listObservationsQueryKey,
} from '@/generated/@tanstack/react-query.gen'

/** The clip of the present case. What one may see and place of it changes with each phase. */
export function useCaseClip(meeting: Meeting): Clip | undefined {
  const queries = useQueryClient()
  const store = useMeetingStore()
  const present = presentCase(meeting)
  const id = present?.clipId ?? ''
  const { data } = useQuery({ ...getClipOptions({ path: { id } }), enabled: id !== '' })
  const phase = meeting.phase?.name

  useEffect(() => {
    if (id === '') return
    const renew = () => {
      const path = { id }
      void queries.invalidateQueries({ queryKey: getClipQueryKey({ path }) })
      void queries.invalidateQueries({ queryKey: listObservationsQueryKey({ path }) })
    }
    renew()
    return store.followObservations(renew)
  }, [queries, store, id, phase, present?.clipState])

  return id === '' ? undefined : data
}
