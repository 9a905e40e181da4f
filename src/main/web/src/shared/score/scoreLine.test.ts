import { expect, it } from 'vitest'
import type { Reflection } from '@/generated'
import { dotsOf } from './scoreLine'

const box = { width: 300, height: 100, margin: 10 }
const scored = (score: number, at: string): Reflection => {
  return { id: at, at, score, tried: '', effect: '', whyNotLower: 'x', next: '' }
}

it('the lowest score lies on the floor and the highest at the ceiling', () => {
  const dots = dotsOf([scored(1, '2026-01-01'), scored(10, '2026-02-01')], box)
  expect(dots.map(({ x, y }) => [x, y])).toEqual([
    [10, 90],
    [290, 10],
  ])
})

it('scores stand in the order of time, whatever order they came in', () => {
  const dots = dotsOf([scored(6, '2026-03-01'), scored(4, '2026-01-01')], box)
  expect(dots.map((dot) => dot.score)).toEqual([4, 6])
})

it('one score stands in the middle and none give no dots', () => {
  expect(dotsOf([scored(5, '2026-01-01')], box)[0]?.x).toBe(150)
  expect(dotsOf([], box)).toEqual([])
})
