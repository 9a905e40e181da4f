import { expect, it } from 'vitest'
import { correction } from './correction'

const LONG_AGO = 60_000

it('leaves alone what nobody sees', () => {
  expect(correction(11, 1, LONG_AGO)).toEqual({ rate: 1 })
  expect(correction(-11, 0.5, LONG_AGO)).toEqual({ rate: 0.5 })
})

it('slows down what is ahead and hurries what is behind, the more the farther it is off', () => {
  expect(correction(40, 1, LONG_AGO)).toEqual({ rate: 0.95 })
  expect(correction(-40, 1, LONG_AGO)).toEqual({ rate: 1.05 })
  expect(correction(-160, 1, LONG_AGO)).toEqual({ rate: 1.2 })
})

it('never by more than a quarter', () => {
  expect(correction(-290, 1, LONG_AGO)).toEqual({ rate: 1.25 })
  expect(correction(290, 0.5, LONG_AGO)).toEqual({ rate: 0.375 })
})

it('a small error is not chased for ever', () => {
  expect(correction(-13, 1, LONG_AGO)).toEqual({ rate: 1.02 })
})

it('keeps to the speed that was chosen', () => {
  expect(correction(-40, 2, LONG_AGO)).toEqual({ rate: 2 * 1.025 })
})

it('jumps when it is far away', () => {
  expect(correction(-301, 1, LONG_AGO)).toBe('jump')
  expect(correction(5000, 1, LONG_AGO)).toBe('jump')
})

it('does not jump again at once, unless it is very far away', () => {
  expect(correction(-400, 1, 300)).toEqual({ rate: 1.25 })
  expect(correction(-1500, 1, 300)).toBe('jump')
})
