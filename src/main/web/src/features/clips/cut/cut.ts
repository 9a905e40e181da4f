import type { Piece } from '@/generated'

const SECOND_MS = 1000
const ADVISED_MIN_MS = 120 * SECOND_MS
const ADVISED_MAX_MS = 240 * SECOND_MS
/** Shorter shows nothing, and no player loops it. */
export const SHORTEST_MS = 2 * SECOND_MS

const clamp = (ms: number, low: number, high: number) => Math.min(Math.max(low, ms), high)
const toSecond = (ms: number) => Math.round(ms / SECOND_MS) * SECOND_MS

/** Begins there, on a whole second; the end gives way where it must. */
export function beginAt(piece: Piece, ms: number, durationMs: number): Piece {
  const fromMs = clamp(toSecond(ms), 0, Math.max(0, durationMs - SHORTEST_MS))
  return { fromMs, toMs: Math.max(piece.toMs, Math.min(fromMs + SHORTEST_MS, durationMs)) }
}

/** Ends there, on a whole second or at the very end; the beginning gives way where it must. */
export function endAt(piece: Piece, ms: number, durationMs: number): Piece {
  const toMs = clamp(toSecond(ms), Math.min(SHORTEST_MS, durationMs), durationMs)
  return { fromMs: Math.max(0, Math.min(piece.fromMs, toMs - SHORTEST_MS)), toMs }
}

/** Two to four minutes is what a meeting has time to watch. */
export function advice(piece: Piece): 'short' | 'good' | 'long' {
  const length = piece.toMs - piece.fromMs
  if (length > ADVISED_MAX_MS) return 'long'
  return length < ADVISED_MIN_MS ? 'short' : 'good'
}
