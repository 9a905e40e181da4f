import type { Face, Mask, MaskBox, Mute, SaveMasking } from '@/generated'

/** What the owner draws; what follows from it (paths, progress) is the server's. */
export type Draft = Pick<SaveMasking, 'masks' | 'mutes'>
export type Drawn = Draft['masks'][number]

/** A place in the picture, in shares of its width and height. */
export type Place = Omit<MaskBox, 'atMs'>

interface Stretch {
  fromMs: number
  toMs: number
}

/** A box of the owner's this close is the one that is meant: about a frame. */
const SAME_MOMENT_MS = 40
const SHORTEST_MS = 200
const SMALLEST = 0.02
const STEP = 0.01
const DIGITS = 10_000

export const MIDDLE: Place = { x: 0.4, y: 0.35, width: 0.2, height: 0.3 }

/** Without what the server adds to it. */
export function drafted({ masks, mutes }: { masks: Mask[]; mutes: Mute[] }): Draft {
  return {
    masks: masks.map(({ id, follows, fromMs, toMs, boxes }) => ({
      id,
      follows,
      fromMs,
      toMs,
      boxes,
    })),
    mutes,
  }
}

/** The server takes no more for one clip: a class, and what hangs on its walls. */
export const MOST_MASKS = 40

/** Covers the whole piece at first: who forgets an end has covered too much, never too little. */
export function newMask(id: string, place: Place, ms: number, piece: Stretch): Drawn {
  const atMs = clamp(ms, piece.fromMs, piece.toMs)
  return { id, follows: true, ...piece, boxes: [{ atMs, ...inside(place) }] }
}

/** Has the id of the suggestion, which is answered for as long as the mask is there. */
export function maskOver({ id, box: { atMs, ...place } }: Face, piece: Stretch): Drawn {
  return newMask(id, place, atMs, piece)
}

/** The owner's own box that holds at this moment: the latest before it, or the first. */
export function ownBox(mask: Drawn, ms: number): MaskBox | undefined {
  return mask.boxes.findLast(({ atMs }) => atMs <= ms) ?? mask.boxes[0]
}

export function covers({ fromMs, toMs }: Stretch, ms: number): boolean {
  return ms >= fromMs && ms < toMs
}

/** The box is there from this moment on where it follows something; where it does not, always. */
export function moved(mask: Drawn, ms: number, place: Place): Drawn {
  const held = ownBox(mask, ms)
  const atMs = mask.follows ? clamp(ms, mask.fromMs, mask.toMs) : (held?.atMs ?? mask.fromMs)
  const others = mask.boxes.filter((box) => Math.abs(box.atMs - atMs) > SAME_MOMENT_MS)
  const boxes = [...others, { atMs, ...inside(place) }].sort((a, b) => a.atMs - b.atMs)
  return { ...mask, boxes }
}

export function beginsAt(mask: Drawn, ms: number): Drawn {
  return during(mask, Math.min(ms, mask.toMs - SHORTEST_MS), mask.toMs)
}

export function endsAt(mask: Drawn, ms: number): Drawn {
  return during(mask, mask.fromMs, Math.max(ms, mask.fromMs + SHORTEST_MS))
}

/** Boxes outside go; where all would go, the one that held there stays. */
function during(mask: Drawn, fromMs: number, toMs: number): Drawn {
  const kept = mask.boxes.filter(({ atMs }) => atMs >= fromMs && atMs <= toMs)
  const held = ownBox(mask, fromMs)
  const boxes = kept.length > 0 || !held ? kept : [{ ...held, atMs: fromMs }]
  return { ...mask, fromMs, toMs, boxes }
}

/** Arrows move it by a hundredth of the picture, with Shift they make it larger or smaller. */
export function steered(place: Place, key: string, shift: boolean): Place | undefined {
  const [dx, dy] = ARROWS[key] ?? [0, 0]
  if (dx === 0 && dy === 0) return undefined
  const { x, y, width, height } = place
  return inside(
    shift
      ? { x, y, width: width + dx, height: height + dy }
      : { width, height, x: x + dx, y: y + dy },
  )
}

const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

/** The box between two corners, whichever is where. */
export function between(a: { x: number; y: number }, b: { x: number; y: number }): Place {
  return inside({
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  })
}

/** The same box, as far as the picture goes. */
export function inside({ x, y, width, height }: Place): Place {
  const wide = clamp(width, SMALLEST, 1)
  const high = clamp(height, SMALLEST, 1)
  return {
    x: round(clamp(x, 0, 1 - wide)),
    y: round(clamp(y, 0, 1 - high)),
    width: round(wide),
    height: round(high),
  }
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(low, value), high)
const round = (share: number) => Math.round(share * DIGITS) / DIGITS
