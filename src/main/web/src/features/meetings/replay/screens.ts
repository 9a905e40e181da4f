import type { Meeting } from '@/generated'

/** Whose screen this is: the id of a person, or the board. */
export type Screen = string

export const BOARD: Screen = 'board'

export function hears({ soundOn }: Meeting, screen: Screen): boolean {
  return soundOn === 'everybody' || soundOn === screen
}

/** Whether what this screen asks of the picture goes to the server at all; it may still be refused there. */
export function leads({ you, controlsId }: Meeting, screen: Screen): boolean {
  return screen !== BOARD && (you.keeper || controlsId === screen)
}
