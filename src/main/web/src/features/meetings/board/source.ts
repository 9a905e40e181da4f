import type { Source } from '../live/source'
import { BOARD_EVENTS, Forgotten, isLive, readScreen, tap } from './screen'

/** Where a board gets its meeting from; one that shows none any more is told so. */
export const boardSource: Source = {
  events: BOARD_EVENTS,
  read: async () => {
    const screen = await readScreen()
    if (!screen.meeting || !isLive(screen)) throw new Forgotten()
    return screen.meeting
  },
  send: tap,
}
