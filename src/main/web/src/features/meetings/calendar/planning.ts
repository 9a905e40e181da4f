import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { MeetingSummary } from '@/generated'
import {
  callOffMeetingMutation,
  getMeQueryKey,
  listMeetingsQueryKey,
  listTriadsQueryKey,
  moveMeetingMutation,
  planMeetingMutation,
} from '@/generated/@tanstack/react-query.gen'
import { useAnnounce } from '@/shared/ui/announce'

/** Asks again for whatever shows when triads meet, and says what became of it. */
function useAfterwards() {
  const { t } = useTranslation('calendar')
  const queries = useQueryClient()
  const announce = useAnnounce()
  return async (done: 'planned' | 'moved' | 'calledOff') => {
    const shown = [listMeetingsQueryKey(), listTriadsQueryKey(), getMeQueryKey()]
    await Promise.all(shown.map((queryKey) => queries.invalidateQueries({ queryKey })))
    announce(t(`done.${done}`))
  }
}

interface Fields {
  triadId: string
  startsAt: string
  /** Left out it stays as it is; empty it goes back to the school's own. */
  callAddress?: string
}

/** Plans a meeting, or moves the one that is there. */
export function usePlanning(
  meeting: Pick<MeetingSummary, 'id' | 'callAddress'> | undefined,
  onDone?: () => void,
) {
  const afterwards = useAfterwards()
  const plan = useMutation({
    ...planMeetingMutation(),
    onSuccess: async () => {
      await afterwards('planned')
      onDone?.()
    },
  })
  const move = useMutation({
    ...moveMeetingMutation(),
    onSuccess: async () => {
      await afterwards('moved')
      onDone?.()
    },
  })
  const save = ({ triadId, startsAt, callAddress }: Fields) => {
    if (!meeting) {
      plan.mutate({ body: { triadId, startsAt, ...(callAddress && { callAddress }) } })
      return
    }
    // What was not touched stays as it is: it may be a room on the school's own call server.
    const same = callAddress === undefined || callAddress === (meeting.callAddress ?? '')
    const talk = same ? {} : { callAddress }
    move.mutate({ path: { id: meeting.id }, body: { startsAt, ...talk } })
  }
  return { save, problem: plan.error ?? move.error, saving: plan.isPending || move.isPending }
}

export function useCallOff() {
  const afterwards = useAfterwards()
  return useMutation({ ...callOffMeetingMutation(), onSuccess: () => afterwards('calledOff') })
}
