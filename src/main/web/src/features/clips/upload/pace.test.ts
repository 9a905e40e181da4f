import { expect, it } from 'vitest'
import { pace, type Sample, secondsLeft, withSample } from './pace'

const megabyte = 1_000_000
const steady: Sample[] = [0, 1, 2, 3, 4].map((second) => ({
  at: second * 1000,
  bytes: second * megabyte,
}))

it('tells the pace of the last seconds', () => {
  expect(pace(steady)).toBe(megabyte)
})

it('tells how long it will still take', () => {
  expect(secondsLeft(steady, 10 * megabyte)).toBe(6)
})

it('says nothing on too little, or when nothing moves', () => {
  expect(pace(steady.slice(0, 1))).toBeUndefined()
  expect(
    secondsLeft(
      [
        { at: 0, bytes: 5 },
        { at: 9000, bytes: 5 },
      ],
      10,
    ),
  ).toBeUndefined()
})

it('forgets what is long ago, so that a better line shows', () => {
  const later = withSample(steady, { at: 16_500, bytes: 20 * megabyte })
  expect(later.map((sample) => sample.at)).toEqual([2000, 3000, 4000, 16_500])
})
