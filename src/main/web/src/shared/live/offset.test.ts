import { expect, it } from 'vitest'
import { offsetOf, type Sample, withSample } from './offset'

const START = 1_000_000

/** Asked at `askedAt`; the server is START ahead, and the ways there and back take these milliseconds. */
const sample = (askedAt: number, there: number, back: number, ahead = START): Sample => ({
  askedAt,
  answeredAt: askedAt + there + back,
  serverTime: askedAt + there + ahead,
})

const all = (...samples: Sample[]) => samples.reduce<Sample[]>(withSample, [])
const offset = (samples: Sample[]) => samples[0] && offsetOf(samples[0])

it('both ways equally long give the exact offset', () => {
  expect(offset(all(sample(0, 150, 150)))).toBe(START)
})

it('the sample with the least time on the way counts, whenever it came', () => {
  const samples = all(sample(0, 200, 10), sample(300, 4, 2), sample(400, 10, 250))
  expect(offset(samples)).toBe(START + 1)
})

it('a sample of ten minutes ago is let go, for clocks drift', () => {
  const samples = all(sample(0, 1, 1), sample(11 * 60_000, 40, 20))
  expect(offset(samples)).toBe(START + 10)
})

it('after a sleep, in which the page did not count, only the new sample counts', () => {
  const samples = all(sample(0, 1, 1), sample(1000, 40, 40, START + 60_000))
  expect(offset(samples)).toBe(START + 60_000)
})

it('keeps no more samples than it needs', () => {
  expect(all(...Array.from({ length: 50 }, (_, at) => sample(at * 100, 5, 5)))).toHaveLength(8)
})
