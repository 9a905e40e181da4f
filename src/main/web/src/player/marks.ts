import type { ReactNode } from 'react'
import type { Mark as Shape } from '@/shared/people/marks'

/** One note on the time line: a moment, or a range where it has an end. */
export interface Mark {
  id: string
  fromMs: number
  toMs?: number | undefined
  /** What it says, for the tooltip and for whoever hears the page. */
  label: string
}

/** Everything that one person marked. */
export interface LaneOf {
  id: string
  name: string
  shape: Shape
  badge: ReactNode
  marks: Mark[]
}

/** Seconds that stand out behind all lanes. */
export interface Band {
  fromMs: number
  toMs: number
}

/** A place on the line in per cent, as CSS wants it. */
export function place(ms: number, durationMs: number): string {
  const share = durationMs > 0 ? Math.min(Math.max(0, ms / durationMs), 1) : 0
  return `${(share * 100).toFixed(3)}%`
}

/** Which mark an arrow key leads to; undefined where the key leads nowhere. */
export function neighbour(key: string, at: number, count: number): number | undefined {
  const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: count - 1 }[key]
  if (target === undefined || count === 0) return undefined
  return Math.min(Math.max(0, target), count - 1)
}
