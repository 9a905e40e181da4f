import { client } from '@/generated/client.gen'
import type { Command, Meeting } from './meeting'

/** Where a screen gets its meeting from and where its commands go: a participant's, or a board's. */
export interface Source {
  /** The address of the stream. */
  events: string
  read: () => Promise<Meeting>
  send: (command: Command & { id: string }) => Promise<Meeting>
}

/** On a line that swallows everything the next try comes sooner than the browser gives up. */
const PATIENCE_MS = 6000

export function participantsSource(id: string): Source {
  const url = `/api/meetings/${id}`
  const more = { throwOnError: true as const, headers: { 'Content-Type': 'application/json' } }
  return {
    events: `${url}/events`,
    read: async () => {
      const signal = AbortSignal.timeout(PATIENCE_MS)
      return (await client.get<Meeting, unknown, true>({ url, signal, ...more })).data
    },
    send: async (body) => {
      const signal = AbortSignal.timeout(PATIENCE_MS)
      const asked = { url: `${url}/commands`, body, signal, ...more }
      return (await client.post<Meeting, unknown, true>(asked)).data
    },
  }
}
