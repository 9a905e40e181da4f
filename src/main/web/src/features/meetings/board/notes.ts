import type { BoardObservation } from '@/generated'

const SAID_FOR_MS = 5000

/** The observation to read at that place of the picture: the one that began last and still counts. */
export function noteAt(notes: BoardObservation[], ms: number): BoardObservation | undefined {
  return notes
    .filter(({ fromMs, toMs }) => ms >= fromMs && ms <= Math.max(toMs ?? 0, fromMs + SAID_FOR_MS))
    .toSorted((one, other) => other.fromMs - one.fromMs)[0]
}
