import { expect, it } from 'vitest'
import { shuttle, type ShuttleKey } from './shuttle'

const pressing = (keys: string) =>
  Array.from(keys).reduce((speed, key) => shuttle(speed, key as ShuttleKey), 0)

it.each([
  ['l', 1],
  ['ll', 1.5],
  ['lll', 2],
  ['llll', 2],
  ['j', -1],
  ['jj', -2],
  ['jjjjj', -4],
  ['llk', 0],
  ['llj', -1],
  ['jjl', 1],
])('pressing %s goes at %d times', (keys, speed) => {
  expect(pressing(keys)).toBe(speed)
})

it('goes on from a speed that somebody chose by hand', () => {
  expect(shuttle(0.5, 'l')).toBe(1)
  expect(shuttle(1.25, 'l')).toBe(1.5)
})
