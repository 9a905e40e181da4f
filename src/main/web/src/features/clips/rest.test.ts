import { expect, it } from 'vitest'
import { leavesSoon } from './rest'

it.each([
  ['2026-12-25', false],
  ['2026-12-05', true],
  ['2026-11-22', true],
])('on 22 November a recording that stays until %s leaves soon: %s', (until, soon) => {
  expect(leavesSoon(until, new Date('2026-11-22T10:00'))).toBe(soon)
})
