import type { Reflection } from '@/generated'

/** One score of a plan; the rest of its reflection is not drawn. */
export type Scored = Pick<Reflection, 'id' | 'at' | 'score'>

export interface Box {
  width: number
  height: number
  margin: number
}

export interface Dot {
  x: number
  y: number
  score: number
  id: string
}

/** Dots from left to right in order of time, evenly spread; 1 lies at the bottom, 10 at the top. */
export function dotsOf(reflections: Scored[], { width, height, margin }: Box): Dot[] {
  const inOrder = [...reflections].sort((one, other) => one.at.localeCompare(other.at))
  const step = inOrder.length > 1 ? (width - 2 * margin) / (inOrder.length - 1) : 0
  const first = inOrder.length > 1 ? margin : width / 2
  return inOrder.map(({ id, score }, index) => ({
    id,
    score,
    x: first + index * step,
    y: height - margin - ((score - 1) / 9) * (height - 2 * margin),
  }))
}
