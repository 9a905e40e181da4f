import type { Source } from '../live/source'
import { BOARD_EVENTS, Forgotten, isLive, readScreen, tap } from './screen'

/** Where a board gets its meeting from; one that shows none any more is told so. */
export const boardSource: Source = {
  events: BOARD_EVENTS,
  read: async () => {
    const { meeting } = await readScreen()
    if (!isLive(meeting)) throw new Forgotten()
    return meeting
  },
  send: tap,
}
