import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Clip } from '@/generated'
import {
  getClipQueryKey,
  listClipsQueryKey,
  listObservationsQueryKey,
} from '@/generated/@tanstack/react-query.gen'
import { follow } from '@/shared/live/follow'
import type { Told } from '@/shared/live/streams'

const AGAIN_AFTER_MS = 5000

/** Keeps the clip on this page as it is now, for as long as one may see it. */
export function useLiveClip(id: string, visible: boolean) {
  const queries = useQueryClient()
  const [attempt, setAttempt] = useState(0)

  const hear = useEffectEvent((told: Told) => {
    if (told.name === 'open' || told.name === 'lost' || told.name === 'heartbeat') return
    const path = { id }
    const clip = getClipQueryKey({ path })
    if (told.name === 'progress') {
      const { progress } = told.data as { progress: number }
      queries.setQueryData<Clip>(clip, (shown) => shown && { ...shown, progress })
      return
    }
    void queries.invalidateQueries({ queryKey: clip })
    if (told.name === 'observations' || told.name === 'changed') {
      void queries.invalidateQueries({ queryKey: listObservationsQueryKey({ path }) })
    }
    if (told.name !== 'observations') {
      void queries.invalidateQueries({ queryKey: listClipsQueryKey() })
    }
  })

  useEffect(() => {
    if (!visible) return
    let again: number | undefined
    const leave = follow(`/api/clips/${id}/events`, (told) => {
      hear(told)
      // The clip is asked for again; when it is still there, only the line was lost.
      if (told.name === 'closed')
        again = window.setTimeout(() => setAttempt((n) => n + 1), AGAIN_AFTER_MS)
    })
    return () => {
      window.clearTimeout(again)
      leave()
    }
  }, [id, visible, attempt])
}
