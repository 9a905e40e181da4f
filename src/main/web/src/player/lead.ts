import type { Range } from './Player'

/** What holds for the picture, whatever the element is doing to get there. */
export interface Held {
  paused: boolean
  rate: number
  positionMs: number
  loop?: Range | undefined
}

/**
 * Leads the picture in the place of this page, as a meeting does: what the player is asked goes to it,
 * and it alone moves the element.
 */
export interface Lead {
  attach: (video: HTMLVideoElement | null) => void
  play: () => void
  pause: (atMs?: number) => void
  seek: (ms: number) => void
  rate: (rate: number) => void
  repeat: (loop: Range | undefined) => void
  held: () => Held
  subscribe: (listener: () => void) => () => void
}
