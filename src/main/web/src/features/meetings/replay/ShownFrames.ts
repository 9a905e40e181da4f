/** A frame that came on the screen: which moment of the clip, and when, by `performance.now()`. */
export interface ShownFrame {
  mediaMs: number
  shownAt: number
}

const REMEMBERED = 8
const ENOUGH = 3
const OLD_MS = 600

/** What was really to be seen lately; the element's own `currentTime` may be some frames beside it. */
export class ShownFrames {
  private frames: ShownFrame[] = []

  add(frame: ShownFrame) {
    this.frames = [...this.frames.slice(1 - REMEMBERED), frame]
  }

  /** After a jump, or a stop, earlier frames say nothing any more. */
  forget() {
    this.frames = []
  }

  /** The middle one of what `measure` says of each frame; undefined where too few are fresh. */
  median(now: number, measure: (frame: ShownFrame) => number): number | undefined {
    const fresh = this.frames.filter(({ shownAt }) => now - shownAt < OLD_MS)
    if (fresh.length < ENOUGH) return undefined
    const measured = fresh.map(measure).sort((a, b) => a - b)
    return measured[Math.floor(measured.length / 2)]
  }
}
