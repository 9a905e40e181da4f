import { createContext, use, useSyncExternalStore } from 'react'
import type { Trouble } from './Follower'
import type { Replay } from './Replay'

export const ReplayContext = createContext<Replay | null>(null)

export function useReplay(): Replay {
  const replay = use(ReplayContext)
  if (!replay) throw new Error('A ReplayProvider is missing around this component.')
  return replay
}

/** How the picture fares on this screen. */
export function useTrouble(): Trouble {
  const { follower } = useReplay()
  return useSyncExternalStore(follower.subscribe, follower.current)
}
