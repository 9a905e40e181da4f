import { createContext, useContext } from 'react'

export type Announce = (message: string) => void

export const AnnounceContext = createContext<Announce>(() => undefined)

/** Tells screen readers politely what changed: saved, copied, a new observation. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext)
}
