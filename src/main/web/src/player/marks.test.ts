import { expect, it } from 'vitest'
import { neighbour, place } from './marks'

it('places a moment in per cent, never outside the line', () => {
  expect(place(15_000, 60_000)).toBe('25.000%')
  expect(place(90_000, 60_000)).toBe('100.000%')
  expect(place(-1, 60_000)).toBe('0.000%')
  expect(place(5, 0)).toBe('0.000%')
})

it('arrows walk along the marks and stop at the ends', () => {
  expect(neighbour('ArrowRight', 0, 3)).toBe(1)
  expect(neighbour('ArrowRight', 2, 3)).toBe(2)
  expect(neighbour('ArrowLeft', 0, 3)).toBe(0)
  expect(neighbour('End', 0, 3)).toBe(2)
  expect(neighbour('Home', 2, 3)).toBe(0)
})

it('other keys lead nowhere', () => {
  expect(neighbour('Enter', 0, 3)).toBeUndefined()
  expect(neighbour('ArrowRight', 0, 0)).toBeUndefined()
})
