/** Until a few frames have been seen; what our own preparation makes most often. */
const USUAL_RATE = 25
const ENOUGH = 6

/**
 * Where the frame on the screen begins, in seconds. Counting frames from the start is wrong by one after
 * an hour, so what the browser said of the last frame it showed counts, as long as that is this one.
 */
export function frameStart(position: number, shown: number | undefined, rate: number): number {
  const since = shown === undefined ? Number.NaN : position - shown
  if (shown !== undefined && since > -0.5 / rate && since < 1.01 / rate) return shown
  return Math.floor(position * rate + 0.01) / rate
}

/**
 * The position so many frames after the one that begins there, in seconds. It aims at the middle of the
 * frame: at its edge browsers show the neighbour now and then.
 */
export function frameAway(start: number, frames: number, rate: number): number {
  return Math.max(0, start + (frames + 0.5) / rate)
}

/** Frames a second, from the media times of frames that followed each other. */
export function frameRate(mediaTimes: number[]): number {
  const gaps = mediaTimes
    .slice(1)
    .map((time, at) => time - (mediaTimes[at] ?? 0))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b)
  const median = gaps[Math.floor(gaps.length / 2)]
  return gaps.length < ENOUGH || median === undefined ? USUAL_RATE : 1 / median
}

/** Cut at this millisecond, the frame that begins at these seconds is the first behind the cut. */
export function cutAt(start: number): number {
  // A hair more, for seconds that are a little too small in binary.
  return Math.floor(start * 1000 + 0.01)
}
