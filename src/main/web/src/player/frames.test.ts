import { expect, it } from 'vitest'
import { cutAt, frameAway, frameRate, frameStart } from './frames'

it('steps to the middle of the next and of the previous frame', () => {
  expect(frameAway(0, 1, 25)).toBeCloseTo(0.06)
  expect(frameAway(0.04, -1, 25)).toBeCloseTo(0.02)
})

it('does not lose a frame where a position is a hair too small', () => {
  expect(frameStart(0.0799999, undefined, 25)).toBeCloseTo(0.08)
})

it('knows the frame on the screen exactly, also after an hour', () => {
  const shown = 107_892 / (30_000 / 1001)
  expect(frameStart(shown + 0.016, shown, 29.97)).toBe(shown)
  expect(frameStart(12, shown, 29.97)).toBeCloseTo(359 / 29.97)
})

it('is cut in the millisecond in which the frame begins, and never behind that', () => {
  expect(cutAt(0.04)).toBe(40)
  expect(cutAt(1 / 30)).toBe(33)
  expect(cutAt(0.28 + 0.01)).toBe(290)
})

it('stays at the first frame', () => {
  expect(frameAway(0, -3, 25)).toBe(0)
})

it('learns the rate from what was shown, also when a frame was dropped', () => {
  const shown = [0, 1, 2, 3, 5, 6, 7, 8, 9].map((frame) => frame / 30)
  expect(frameRate(shown)).toBeCloseTo(30)
})

it('assumes the usual rate while it has seen little', () => {
  expect(frameRate([0, 0.5])).toBe(25)
})
