import type { Piece } from '@/generated'
import { cutAt } from '@/player/frames'

const SECOND_MS = 1000
const ADVISED_MIN_MS = 120 * SECOND_MS
const ADVISED_MAX_MS = 240 * SECOND_MS
/** Shorter shows nothing, and no player loops it. */
export const SHORTEST_MS = 2 * SECOND_MS

export type Side = 'from' | 'to'

const clamp = (ms: number, low: number, high: number) => Math.min(Math.max(low, ms), high)

/** Begins there; the end gives way where it must. */
export function beginAt(piece: Piece, ms: number, durationMs: number): Piece {
  const fromMs = clamp(ms, 0, Math.max(0, durationMs - SHORTEST_MS))
  return { fromMs, toMs: Math.max(piece.toMs, Math.min(fromMs + SHORTEST_MS, durationMs)) }
}

/** Ends there; the beginning gives way where it must. */
export function endAt(piece: Piece, ms: number, durationMs: number): Piece {
  const toMs = clamp(ms, Math.min(SHORTEST_MS, durationMs), durationMs)
  return { fromMs: Math.max(0, Math.min(piece.fromMs, toMs - SHORTEST_MS)), toMs }
}

/** The same, for whichever side it is. */
export function moved(piece: Piece, side: Side, ms: number, durationMs: number): Piece {
  return side === 'from' ? beginAt(piece, ms, durationMs) : endAt(piece, ms, durationMs)
}

/** The nearest moment at which a frame begins, or the very end. */
export function toFrame(ms: number, rate: number, durationMs: number): number {
  if (ms >= durationMs) return durationMs
  return cutAt(Math.round((ms * rate) / SECOND_MS) / rate)
}

/** Where the first or last frame of the piece is surely on the screen. */
export function within(piece: Piece, side: Side, rate: number): number {
  const half = (0.5 * SECOND_MS) / rate
  return side === 'from' ? piece.fromMs + half : piece.toMs - half
}

/** Two to four minutes is what a meeting has time to watch. */
export function advice(piece: Piece): 'short' | 'good' | 'long' {
  const length = piece.toMs - piece.fromMs
  if (length > ADVISED_MAX_MS) return 'long'
  return length < ADVISED_MIN_MS ? 'short' : 'good'
}
