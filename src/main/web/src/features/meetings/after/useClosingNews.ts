import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import {
  listClosingReflectionsQueryKey,
  listMeetingsQueryKey,
  readMinutesQueryKey,
} from '@/generated/@tanstack/react-query.gen'
import { useMeetingStore } from '../live/useMeeting'

/** Asks again when somebody wrote something at the closing, or planned the next meeting. */
export function useClosingNews(meetingId: string) {
  const queries = useQueryClient()
  const store = useMeetingStore()
  useEffect(() => {
    const path = { id: meetingId }
    const shown = [
      readMinutesQueryKey({ path }),
      listClosingReflectionsQueryKey({ path }),
      listMeetingsQueryKey(),
    ]
    return store.followClosing(() => {
      for (const queryKey of shown) void queries.invalidateQueries({ queryKey })
    })
  }, [queries, store, meetingId])
}
