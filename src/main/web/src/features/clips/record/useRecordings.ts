import { useSyncExternalStore } from 'react'
import { Recordings } from './Recordings'

/** One for the whole app: what was filmed is sent from every page. */
export const recordings = new Recordings()

export function useRecordings() {
  return useSyncExternalStore(recordings.subscribe, recordings.all)
}
