import type { Range } from '@/player/lead'

/** On a phone a pixel is then about 10 ms: every frame can be hit. */
const CLOSEST_MS = 4000
const FACTOR = 4
/** What stays to be seen beside a handle, as a part of the line. */
const MARGIN = 0.06

const lengthOf = (view: Range) => view.toMs - view.fromMs

/** So much of the recording around that moment, as far as there is so much. */
function around(ms: number, lengthMs: number, durationMs: number): Range {
  const length = Math.min(lengthMs, durationMs)
  const fromMs = Math.min(Math.max(0, ms - length / 2), durationMs - length)
  return { fromMs, toMs: fromMs + length }
}

/** Closer to that moment. */
export function zoomIn(view: Range, ms: number, durationMs: number): Range {
  return around(ms, Math.max(CLOSEST_MS, lengthOf(view) / FACTOR), durationMs)
}

/** Further from it, in the end to all of the recording. */
export function zoomOut(view: Range, ms: number, durationMs: number): Range {
  return around(ms, lengthOf(view) * FACTOR, durationMs)
}

export function isClosest(view: Range): boolean {
  return lengthOf(view) <= CLOSEST_MS
}

export function isWhole(view: Range, durationMs: number): boolean {
  return lengthOf(view) >= durationMs
}

/** The same view, moved no further than it takes to see that moment. */
export function withMoment(view: Range, ms: number, durationMs: number): Range {
  const margin = lengthOf(view) * MARGIN
  const short = Math.min(0, ms - view.fromMs - margin)
  const over = Math.max(0, ms - view.toMs + margin)
  const middle = (view.fromMs + view.toMs) / 2
  return short === 0 && over === 0
    ? view
    : around(middle + short + over, lengthOf(view), durationMs)
}

/** Which moment lies there on the line, from 0 to 1; beyond its ends time goes on. */
export function momentAt(view: Range, share: number): number {
  return view.fromMs + share * lengthOf(view)
}

/** Where on the line that moment lies: from 0 to 1, and beyond where it is not in view. */
export function shareOf(view: Range, ms: number): number {
  return lengthOf(view) > 0 ? (ms - view.fromMs) / lengthOf(view) : 0
}

/** The part of a recording's sound that is in view. */
export function heardIn<T>(view: Range, peaks: T[], durationMs: number): T[] {
  const each = peaks.length / Math.max(1, durationMs)
  return peaks.slice(Math.floor(view.fromMs * each), Math.ceil(view.toMs * each))
}
