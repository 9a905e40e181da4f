import { expect, it } from 'vitest'
import { safePlace } from './arrive'

it('goes back to the page one wanted to see', () => {
  expect(safePlace('/clips/1?at=2000')).toBe('/clips/1?at=2000')
})

it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', null])(
  'does not follow %s out of the house',
  (to) => {
    expect(safePlace(to)).toBe('/')
  },
)
