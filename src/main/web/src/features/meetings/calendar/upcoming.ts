import type { MeetingSummary } from '@/generated'

export interface Sorted {
  /** Going on at this moment. */
  running: MeetingSummary[]
  /** Still to come, the first one first; one that was broken off goes on another day. */
  next: MeetingSummary[]
  /** Over, the latest first. */
  earlier: MeetingSummary[]
}

const bySoonest = (one: MeetingSummary, other: MeetingSummary) =>
  one.startsAt.localeCompare(other.startsAt)

export function sorted(meetings: MeetingSummary[]): Sorted {
  const inOrder = meetings.toSorted(bySoonest)
  const of = (...states: MeetingSummary['state'][]) =>
    inOrder.filter(({ state }) => states.includes(state))
  return {
    running: of('running'),
    next: of('planned', 'broken-off'),
    earlier: of('ended').toReversed(),
  }
}

const SIX_WEEKS_IN_DAYS = 42

/** Six weeks after an instant, at the same time on the clock, also over the end of summer time. */
export function sixWeeksAfter(instant: string): string {
  const date = new Date(instant)
  date.setDate(date.getDate() + SIX_WEEKS_IN_DAYS)
  return date.toISOString()
}

/** Six weeks after the triad met last; undefined where that is past, or where it never met. */
export function suggestedStart(meetings: MeetingSummary[], triadId: string, now: Date) {
  const met = meetings.filter((each) => each.triadId === triadId && each.state !== 'planned')
  const last = met.toSorted(bySoonest).at(-1)
  const start = last && sixWeeksAfter(last.startsAt)
  return start !== undefined && new Date(start) > now ? start : undefined
}
