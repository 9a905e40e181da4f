import { expect, it } from 'vitest'
import { aMeeting } from '@/test/meeting'
import { leftAt, minutes, paceOf } from './left'

const DRAWN = Date.parse('2026-12-01T14:40:00Z')

it('what is left runs on with the clock of the server', () => {
  expect(leftAt(aMeeting(), DRAWN + 5000)).toEqual({
    phaseMs: 187_000,
    caseMs: 1_075_000,
    meetingMs: 2_995_000,
  })
})

it('in a meeting that was broken off the clock stands', () => {
  const phase = {
    index: 0,
    name: 'describe',
    ownerId: 'bram',
    budgetMs: 240_000,
    usedMs: 48_000,
  } as const
  const stands = aMeeting({ state: 'broken-off', phase: { ...phase, leftMs: 192_000 } })
  expect(leftAt(stands, DRAWN + 60_000).phaseMs).toBe(192_000)
})

it('a device whose clock is a little behind does not give time back', () => {
  expect(leftAt(aMeeting(), DRAWN - 300).phaseMs).toBe(192_000)
})

it('the last minute is said, and of a short phase its last half', () => {
  expect(paceOf(61_000, 240_000)).toBe('enough')
  expect(paceOf(60_000, 240_000)).toBe('soon')
  expect(paceOf(40_000, 60_000)).toBe('enough')
  expect(paceOf(30_000, 60_000)).toBe('soon')
  expect(paceOf(-1, 240_000)).toBe('over')
})

it('a begun minute is a minute', () => {
  expect([61_000, 60_000, 1000, 0].map(minutes)).toEqual([2, 1, 1, 0])
  expect([-59_000, -61_000].map(minutes)).toEqual([0, 1])
})
