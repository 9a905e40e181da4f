import type { Meeting } from '@/generated'

/** Whose screen this is: the id of a person, or the board. */
export type Screen = string

export const BOARD: Screen = 'board'

/** One device in a room: without a board it is the one of whoever keeps the time. */
export function hears({ soundOn, boards, you }: Meeting, screen: Screen): boolean {
  const alone = soundOn === BOARD && boards === 0 && you.keeper
  return alone || soundOn === 'everybody' || soundOn === screen
}

/** Whether what this screen asks of the picture goes to the server at all; it may still be refused there. */
export function leads({ you, controlsId }: Meeting, screen: Screen): boolean {
  return screen !== BOARD && (you.keeper || controlsId === screen)
}
