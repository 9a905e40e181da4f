import { type ReactNode, useEffect, useMemo } from 'react'
import { PlayerProvider } from '@/player/PlayerProvider'
import { serverClock } from '@/shared/live/ServerClock'
import { useMeetingStore } from '../live/useMeeting'
import { Replay } from './Replay'
import type { Screen } from './screens'
import { ReplayContext } from './useReplay'

/**
 * A player that the meeting leads: every part of src/player inside it works as always, its requests
 * become commands. Give it the clip's id as its key.
 */
export function ReplayProvider({ screen, children }: { screen: Screen; children: ReactNode }) {
  const store = useMeetingStore()
  const replay = useMemo(() => new Replay(store, serverClock, screen), [store, screen])
  useEffect(() => replay.open(), [replay])
  return (
    <ReplayContext value={replay}>
      <PlayerProvider lead={replay}>{children}</PlayerProvider>
    </ReplayContext>
  )
}
