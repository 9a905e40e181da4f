import type { Playback } from '@/generated'

/** Where the picture belongs at this moment of the server's clock, in ms of the clip. */
export function targetMs(playback: Playback, serverNow: number): number {
  const { playing, positionMs, rate, at, durationMs } = playback
  const played = playing ? Math.max(0, serverNow - Date.parse(at)) * rate : 0
  return Math.min(Math.max(0, repeated(playback, positionMs + played)), durationMs)
}

/** A loop begins again at its end; before its begin the picture first plays up to it. */
function repeated({ loop, playing }: Playback, ms: number): number {
  if (!loop || !playing || ms < loop.toMs) return ms
  return loop.fromMs + ((ms - loop.fromMs) % (loop.toMs - loop.fromMs))
}

/** How far the picture is ahead of where it belongs. In a loop the shorter way round counts. */
export function errorMs({ loop }: Playback, shownMs: number, belongsMs: number): number {
  const error = shownMs - belongsMs
  if (!loop || !within(loop, belongsMs) || !within(loop, shownMs)) return error
  const length = loop.toMs - loop.fromMs
  return error - Math.round(error / length) * length
}

function within({ fromMs, toMs }: { fromMs: number; toMs: number }, ms: number): boolean {
  return ms >= fromMs && ms <= toMs
}
