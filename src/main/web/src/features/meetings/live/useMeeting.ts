import { createContext, use, useSyncExternalStore } from 'react'
import type { LiveMeeting, MeetingStore } from './MeetingStore'

export const MeetingContext = createContext<MeetingStore | null>(null)

/** To send commands to. */
export function useMeetingStore(): MeetingStore {
  const store = use(MeetingContext)
  if (!store) throw new Error('A MeetingProvider is missing around this component.')
  return store
}

/** The meeting as the server last told it, and how the line is. */
export function useLiveMeeting(): LiveMeeting {
  const store = useMeetingStore()
  return useSyncExternalStore(store.subscribe, store.current)
}
