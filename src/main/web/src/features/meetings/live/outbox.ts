import type { MeetingCommand } from '@/generated'

/** A command on its way. Its id makes sending it twice do no harm. */
export interface Letter {
  id: string
  command: MeetingCommand
  writtenAt: number
}

const OF_THE_PICTURE = new Set(['play', 'pause', 'seek', 'rate', 'loop', 'unloop', 'spotlight'])
/** A picture that jumps because of what somebody pressed longer ago than this surprises everybody. */
const PICTURE_STALE_MS = 10_000
/** While a hand drags along the line, the others follow in steps of this. */
export const DRAG_EVERY_MS = 100

/** Of several wishes for a place in the picture that still wait, only the last one counts. */
export function posted<L extends Letter>(waiting: L[], next: L): L[] {
  const last = waiting.at(-1)
  const replaced = dragged(next) && last?.command.type === next.command.type
  return [...(replaced ? waiting.slice(0, -1) : waiting), next]
}

/** Whether a hand that drags makes many of these. */
export function dragged({ command }: Letter): boolean {
  return command.type === 'seek' || command.type === 'spotlight'
}

export function stale({ command, writtenAt }: Letter, now: number): boolean {
  return OF_THE_PICTURE.has(command.type) && now - writtenAt > PICTURE_STALE_MS
}

/** Milliseconds before the next try, after so many that got no answer. */
export function pauseAfter(tries: number): number {
  return Math.min(200 * 2 ** tries, 2000)
}
