import { type Cue, parseCues } from './cues'

/** One still of the storyboard: where it is on the sprite, in pixels, and when it is shown. */
export interface Still {
  fromMs: number
  toMs: number
  sprite: string
  x: number
  y: number
  width: number
  height: number
}

const TILE = /^(.*)#xywh=(\d+),(\d+),(\d+),(\d+)$/

/** Reads a storyboard in WebVTT; addresses in it are relative to its own address. */
export function parseStoryboard(vtt: string, address: string): Still[] {
  return parseCues(vtt).flatMap((cue) => still(cue, address) ?? [])
}

function still({ fromMs, toMs, text }: Cue, address: string): Still | undefined {
  const tile = TILE.exec(text.split('\n')[0]?.trim() ?? '')
  if (!tile) return undefined
  const [x = 0, y = 0, width = 0, height = 0] = tile.slice(2).map(Number)
  const sprite = new URL(tile[1] ?? '', address).href
  return { fromMs, toMs, sprite, x, y, width, height }
}

/** The still of that moment; past the last one, the last one. */
export function stillAt(stills: Still[], ms: number): Still | undefined {
  return stills.find((each) => ms < each.toMs) ?? stills.at(-1)
}
