import type { MaskPath } from '@/generated'
import { covers, type Drawn, ownBox, type Place } from './masking'

const NUMBERS = 4

/** Where a mask is at this moment; undefined when it is not there. The server's path comes after a while. */
export function placeAt(mask: Drawn, path: MaskPath | undefined, ms: number): Place | undefined {
  if (!covers(mask, ms)) return undefined
  const own = ownBox(mask, ms)
  if (!mask.follows || !path || own?.atMs === ms) return own
  return onPath(path, ms) ?? own
}

/** Between two steps of the path, in proportion. */
function onPath({ fromMs, stepMs, boxes }: MaskPath, ms: number): Place | undefined {
  const step = (ms - fromMs) / stepMs
  const before = boxOf(boxes, Math.floor(step))
  const after = boxOf(boxes, Math.ceil(step))
  if (!before || !after) return undefined
  const share = step - Math.floor(step)
  const [x, y, width, height] = before.map(
    (value, i) => value + ((after[i] ?? value) - value) * share,
  )
  return x === undefined || y === undefined || width === undefined || height === undefined
    ? undefined
    : { x, y, width, height }
}

function boxOf(boxes: number[], step: number): number[] | undefined {
  const at = step * NUMBERS
  return at >= 0 && at + NUMBERS <= boxes.length ? boxes.slice(at, at + NUMBERS) : undefined
}
