import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Meeting, type SilentMark } from '@/generated'
import {
  listMarksOptions,
  listMarksQueryKey,
  markMutation,
  removeMarkMutation,
} from '@/generated/@tanstack/react-query.gen'
import type { AnyProblem } from '@/shared/api/problem'
import { serverClock } from '@/shared/live/ServerClock'
import { uuid } from '@/shared/uuid'
import { targetMs } from '../replay/target'

/** A moment that was tapped; on its way until the server has it. */
export interface OwnMark extends SilentMark {
  underWay: boolean
}

const NONE: SilentMark[] = []

/** My silent marks in the clip of this case. A tap over a bad line is sent until it has arrived. */
export function useMarks(meeting: Meeting) {
  const queries = useQueryClient()
  const path = { id: meeting.id }
  const key = ['mark', meeting.id]
  const refresh = () => queries.invalidateQueries({ queryKey: listMarksQueryKey({ path }) })
  const { data } = useQuery(listMarksOptions({ path }))
  const place = useMutation({
    ...markMutation(),
    mutationKey: key,
    retry: (_, problem: AnyProblem) => problem.status === 0 || problem.status >= 502,
    retryDelay: 1000,
    onSuccess: refresh,
  })
  const erase = useMutation({ ...removeMarkMutation(), onSuccess: refresh })
  const waiting = useMutationState({
    filters: { mutationKey: key, status: 'pending' },
    select: ({ state }) => state.variables as Waiting,
  })

  const { playback } = meeting
  const here = () => {
    if (!playback) return
    const atMs = Math.round(targetMs(playback, serverClock.now()))
    place.mutate({ path: { id: meeting.id, markId: uuid() }, body: { atMs } })
  }
  const remove = (markId: string) => erase.mutate({ path: { id: meeting.id, markId } })
  const marks = marksOf(data?.items ?? NONE, waiting, playback?.clipId)
  return { marks, here, remove, problem: place.error ?? erase.error }
}

export interface Waiting {
  path: { markId: string }
  body: { atMs?: number }
}

/** What has arrived and what is still on its way, in the order of the clip. */
export function marksOf(arrived: SilentMark[], waiting: Waiting[], clipId = ''): OwnMark[] {
  const known = arrived
    .filter((mark) => mark.clipId === clipId)
    .map((mark) => ({ ...mark, underWay: false }))
  const coming = waiting
    .filter(({ path }) => known.every(({ id }) => id !== path.markId))
    .map(({ path, body }) => ({ id: path.markId, clipId, atMs: body.atMs ?? 0, underWay: true }))
  return [...known, ...coming].sort((a, b) => a.atMs - b.atMs)
}
