import type { MeetingSummary, Triad } from '@/generated'

/** The one that goes on now; else the first that has not been held, be it today or another day. */
export function meetingToCome(
  meetings: MeetingSummary[],
  triads: Triad[],
): MeetingSummary | undefined {
  const mine = meetings.filter(({ triadId }) => triads.some(({ id }) => id === triadId))
  const open = mine
    .filter(({ state }) => state !== 'ended')
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
  return open.find(({ state }) => state === 'running') ?? open[0]
}
