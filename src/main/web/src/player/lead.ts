/** Seconds that repeat. */
export interface Range {
  fromMs: number
  toMs: number
}

/** What holds for the picture, whatever the element is doing to get there. */
export interface Held {
  paused: boolean
  rate: number
  /** Not rounded: a frame may begin between two milliseconds. */
  positionMs: number
  loop?: Range | undefined
}

/** Carries out what the player is asked, and says what holds; it alone moves the element. */
export interface Lead {
  /** Whether others see the same picture, as in a meeting: then the buttons show what holds for all. */
  readonly elsewhere: boolean
  attach: (video: HTMLVideoElement | null) => void
  play: () => void
  pause: (atMs?: number) => void
  seek: (ms: number) => void
  rate: (rate: number) => void
  repeat: (loop: Range | undefined) => void
  /** This moment of the video is on the screen. */
  shown: (ms: number) => void
  held: () => Held
  subscribe: (listener: () => void) => () => void
}
