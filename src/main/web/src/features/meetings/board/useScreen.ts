import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { problemOf } from '@/shared/api/problem'
import type { Board, Meeting } from '@/generated'
import { follow } from '@/shared/live/follow'
import { presentCase } from '../agenda/seats'
import { useMeetingStore } from '../live/useMeeting'
import { BOARD_EVENTS, isCode, isLive, newScreen, readScreen } from './screen'

const SCREEN = ['board']
const AGAIN_AFTER_MS = 3000

/** What the board shows now. One that shows nothing (any more) becomes a new board with a new code. */
export function useScreen() {
  return useQuery({
    queryKey: SCREEN,
    queryFn: readOrBegin,
    retry: false,
    refetchInterval: ({ state }) => (state.error ? AGAIN_AFTER_MS : false),
    refetchIntervalInBackground: true,
  })
}

async function readOrBegin(): Promise<Board> {
  try {
    const screen = await readScreen()
    if (isLive(screen.meeting) || isCode(screen, new Date())) return screen
  } catch (error) {
    if (problemOf(error).status !== 404) throw error
  }
  return newScreen()
}

export function useReadAgain() {
  const queries = useQueryClient()
  return useCallback(() => void queries.invalidateQueries({ queryKey: SCREEN }), [queries])
}

/** Nothing of a meeting stays behind: not its words, nor its sound line. */
export function useForget() {
  const queries = useQueryClient()
  return useCallback(() => {
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SCREEN[0] })
    void queries.resetQueries({ queryKey: SCREEN })
  }, [queries])
}

/** Waits until somebody pairs the board, or until its code is too old. */
export function usePairing({ code, expiresAt }: Board) {
  const readAgain = useReadAgain()
  const [lines, setLines] = useState(1)
  useEffect(() => {
    let again: number | undefined
    const renewed = () => {
      readAgain()
      setLines(lines + 1)
    }
    const leave = follow(BOARD_EVENTS, ({ name }) => {
      if (name === 'paired' || name === 'state') readAgain()
      if (name === 'closed') again = window.setTimeout(renewed, AGAIN_AFTER_MS)
    })
    return () => {
      leave()
      window.clearTimeout(again)
    }
  }, [code, lines, readAgain])
  useEffect(() => {
    const left = Date.parse(expiresAt) - Date.now()
    const timer = window.setTimeout(readAgain, Math.max(AGAIN_AFTER_MS, left))
    return () => window.clearTimeout(timer)
  }, [expiresAt, readAgain])
}

/** Asks for the words, the clip and the observations anew when the meeting gets to other ones. */
export function useFresh(meeting: Meeting | undefined) {
  const store = useMeetingStore()
  const readAgain = useReadAgain()
  const moment = meeting && momentOf(meeting)
  useEffect(() => {
    if (moment !== undefined) readAgain()
  }, [moment, readAgain])
  useEffect(() => store.followObservations(readAgain), [store, readAgain])
}

function momentOf(meeting: Meeting): string {
  const { phase } = meeting
  const { clipId, clipState, planShown } = presentCase(meeting) ?? {}
  return [phase?.name, phase?.ownerId, phase?.round, clipId, clipState, planShown].join()
}
