import type { Spotlight } from '@/generated'

interface Point {
  x: number
  y: number
}

const USUAL_RADIUS = 0.12
const SMALLEST_RADIUS = 0.04

/** A press puts the light there; a press that is dragged makes it as wide as it was dragged. */
export function lightOf(from: Point, to: Point, width: number, height: number): Spotlight {
  const dragged = Math.hypot(to.x - from.x, to.y - from.y) / width
  const radius = dragged < SMALLEST_RADIUS ? USUAL_RADIUS : Math.min(dragged, 0.5)
  return { x: share(from.x, width), y: share(from.y, height), radius: round(radius) }
}

function share(part: number, whole: number): number {
  return round(Math.min(Math.max(0, part / whole), 1))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
