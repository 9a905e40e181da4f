import { useSyncExternalStore } from 'react'
import { Uploads } from './Uploads'

/** One for the whole app, so that it outlives every page. */
export const uploads = new Uploads()

export function useUploads() {
  return useSyncExternalStore(uploads.subscribe, uploads.all)
}
