import type { AgendaPhase, Meeting } from '@/generated'

export interface Segment extends AgendaPhase {
  /** Behind is what one went on from, also when it took less time than it had. */
  place: 'behind' | 'present' | 'ahead'
}

/** The phases of one case, each with where the meeting is. */
export function segmentsOf({ phases, phase, state }: Meeting, ownerId: string): Segment[] {
  const present = phase?.index ?? (state === 'ended' ? phases.length : -1)
  return phases
    .map((each, at) => ({ ...each, place: placeOf(each, at, present) }))
    .filter((each) => each.ownerId === ownerId)
}

function placeOf({ usedMs }: AgendaPhase, at: number, present: number): Segment['place'] {
  if (at === present) return 'present'
  // Tips that were never opened stay empty.
  return at < present && usedMs > 0 ? 'behind' : 'ahead'
}

/** How full a segment is, from 0 to 1. */
export function fullness({ place, usedMs, budgetMs }: Segment, ranMs: number): number {
  if (place !== 'present') return place === 'behind' ? 1 : 0
  return budgetMs > 0 ? Math.min((usedMs + ranMs) / budgetMs, 1) : 1
}
