import type { Spotlight } from '@/generated'

interface Point {
  x: number
  y: number
}

const USUAL_RADIUS = 0.12
const SMALLEST_RADIUS = 0.04
const LARGEST_RADIUS = 0.5
const MIDDLE: Spotlight = { x: 0.5, y: 0.5, radius: USUAL_RADIUS }
const STEP = 0.04
const WIDER = 1.25

/** A press puts the light there; a press that is dragged makes it as wide as it was dragged. */
export function lightOf(from: Point, to: Point, width: number, height: number): Spotlight {
  const dragged = Math.hypot(to.x - from.x, to.y - from.y) / width
  const radius = dragged < SMALLEST_RADIUS ? USUAL_RADIUS : Math.min(dragged, LARGEST_RADIUS)
  return { x: share(from.x, width), y: share(from.y, height), radius: round(radius) }
}

const KEYS: Record<string, (light: Spotlight) => Spotlight> = {
  ArrowLeft: (light) => ({ ...light, x: share(light.x - STEP, 1) }),
  ArrowRight: (light) => ({ ...light, x: share(light.x + STEP, 1) }),
  ArrowUp: (light) => ({ ...light, y: share(light.y - STEP, 1) }),
  ArrowDown: (light) => ({ ...light, y: share(light.y + STEP, 1) }),
  '+': (light) => widened(light, WIDER),
  // The same key without Shift.
  '=': (light) => widened(light, WIDER),
  '-': (light) => widened(light, 1 / WIDER),
}

/** Where a key takes the light: the first one puts it in the middle. Undefined for keys that do not. */
export function steered(light: Spotlight | undefined, key: string): Spotlight | undefined {
  const move = KEYS[key]
  return move && (light ? move(light) : MIDDLE)
}

function widened(light: Spotlight, times: number): Spotlight {
  const radius = Math.min(Math.max(SMALLEST_RADIUS, light.radius * times), LARGEST_RADIUS)
  return { ...light, radius: round(radius) }
}

function share(part: number, whole: number): number {
  return round(Math.min(Math.max(0, part / whole), 1))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
