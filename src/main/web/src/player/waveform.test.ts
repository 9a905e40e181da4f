import { expect, it } from 'vitest'
import { bars } from './waveform'

it('shows the loudest moment of each bar', () => {
  expect(bars([1, 9, 3, 4, 0, 2], 15)).toEqual([9, 4, 2])
})

it('stretches a short sound over the whole width', () => {
  expect(bars([5, 7], 20)).toEqual([5, 5, 7, 7])
})

it('is silent where there is no sound', () => {
  expect(bars([], 10)).toEqual([0, 0])
})
