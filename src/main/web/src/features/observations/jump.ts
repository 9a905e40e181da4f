import type { Player } from '@/player/Player'

/** Far enough before a moment to see it come. */
const RUN_UP_MS = 3000

export function jumpTo(player: Player, fromMs: number) {
  player.seek(fromMs - RUN_UP_MS)
  player.play()
}

/** Again and again, until the player's own button stops it. */
export function repeat(player: Player, fromMs: number, toMs: number) {
  player.repeat({ fromMs, toMs })
  player.play()
}
