/** Until a few frames have been seen; what our own preparation makes most often. */
const USUAL_RATE = 25
const ENOUGH = 6

/**
 * The position one frame further or back, in seconds. It aims at the middle of the frame: at its edge
 * browsers show the neighbour now and then.
 */
export function frameAway(position: number, frames: number, rate: number): number {
  const current = Math.floor(position * rate + 0.01)
  return Math.max(0, (current + frames + 0.5) / rate)
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
