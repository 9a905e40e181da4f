import { expect, it } from 'vitest'
import { frameAway, frameRate } from './frames'

it('steps to the middle of the next and of the previous frame', () => {
  expect(frameAway(0.02, 1, 25)).toBeCloseTo(0.06)
  expect(frameAway(0.06, -1, 25)).toBeCloseTo(0.02)
})

it('does not lose a frame where a position is a hair too small', () => {
  expect(frameAway(0.0799999, 1, 25)).toBeCloseTo(0.14)
})

it('stays at the first frame', () => {
  expect(frameAway(0.01, -3, 25)).toBe(0)
})

it('learns the rate from what was shown, also when a frame was dropped', () => {
  const shown = [0, 1, 2, 3, 5, 6, 7, 8, 9].map((frame) => frame / 30)
  expect(frameRate(shown)).toBeCloseTo(30)
})

it('assumes the usual rate while it has seen little', () => {
  expect(frameRate([0, 0.5])).toBe(25)
})
