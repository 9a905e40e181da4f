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

const CUE = /^((?:\d+:)?\d{2}:\d{2}\.\d{3})\s+-->\s+((?:\d+:)?\d{2}:\d{2}\.\d{3})/
const TILE = /^(.*)#xywh=(\d+),(\d+),(\d+),(\d+)$/

/** Reads a storyboard in WebVTT; addresses in it are relative to its own address. */
export function parseStoryboard(vtt: string, address: string): Still[] {
  return vtt.split(/\r?\n\r?\n/).flatMap((block) => still(block, address) ?? [])
}

function still(block: string, address: string): Still | undefined {
  const lines = block.trim().split(/\r?\n/)
  const at = lines.findIndex((line) => CUE.test(line))
  const time = CUE.exec(lines[at] ?? '')
  const tile = TILE.exec((lines[at + 1] ?? '').trim())
  if (!time?.[1] || !time[2] || !tile) return undefined
  const [x = 0, y = 0, width = 0, height = 0] = tile.slice(2).map(Number)
  const sprite = new URL(tile[1] ?? '', address).href
  return { fromMs: milliseconds(time[1]), toMs: milliseconds(time[2]), sprite, x, y, width, height }
}

function milliseconds(time: string): number {
  const seconds = time.split(':').reduce((total, part) => total * 60 + Number(part), 0)
  return Math.round(seconds * 1000)
}

/** The still of that moment; past the last one, the last one. */
export function stillAt(stills: Still[], ms: number): Still | undefined {
  return stills.find((each) => ms < each.toMs) ?? stills.at(-1)
}
