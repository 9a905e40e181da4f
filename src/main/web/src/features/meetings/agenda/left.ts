import type { Meeting } from '@/generated'

const SOON_MS = 60_000

/** In milliseconds; below zero where more was used than there was. */
export interface Left {
  phaseMs: number
  /** Of the present case. */
  caseMs?: number
  meetingMs: number
}

/** What is left at that moment of the server's clock; in a meeting that is broken off it stands. */
export function leftAt(meeting: Meeting, now: number): Left {
  const { phase, cases, leftMs } = meeting
  const ran = ranSince(meeting, now)
  const present = cases.find(({ ownerId }) => ownerId === phase?.ownerId)
  return {
    phaseMs: (phase?.leftMs ?? 0) - ran,
    ...(present ? { caseMs: present.leftMs - ran } : {}),
    // What the present phase runs over was counted already.
    meetingMs: leftMs - ran,
  }
}

/** How long the present phase has run since the server drew this meeting. */
export function ranSince({ phase, serverTime }: Meeting, now: number): number {
  return phase?.endsAt === undefined ? 0 : Math.max(0, now - Date.parse(serverTime))
}

export type Pace = 'enough' | 'soon' | 'over'

/** The last minute is said, and that it is over; nobody is hurried before. */
export function paceOf(leftMs: number, budgetMs: number): Pace {
  if (leftMs < 0) return 'over'
  return leftMs <= Math.min(SOON_MS, budgetMs / 2) ? 'soon' : 'enough'
}

/** As people say it: a begun minute counts, and what is over is a minute only when it is one. */
export function minutes(ms: number): number {
  return ms >= 0 ? Math.ceil(ms / 60_000) : Math.floor(-ms / 60_000)
}
