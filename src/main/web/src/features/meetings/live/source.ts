import { commandMeeting, getMeeting, type Meeting, type MeetingCommand } from '@/generated'

/** Where a screen gets its meeting from and where its commands go: a participant's, or a board's. */
export interface Source {
  /** The address of the stream. */
  events: string
  read: () => Promise<Meeting>
  send: (command: MeetingCommand) => Promise<Meeting>
}

/** On a line that swallows everything the next try comes sooner than the browser gives up. */
const PATIENCE_MS = 6000

export function participantsSource(id: string): Source {
  const options = () => ({
    path: { id },
    signal: AbortSignal.timeout(PATIENCE_MS),
    throwOnError: true as const,
  })
  return {
    events: `/api/meetings/${id}/events`,
    read: async () => (await getMeeting(options())).data,
    send: async (body) => (await commandMeeting({ ...options(), body })).data,
  }
}
