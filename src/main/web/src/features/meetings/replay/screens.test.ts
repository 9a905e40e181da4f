import { expect, it } from 'vitest'
import type { Meeting } from '@/generated'
import { aMeeting } from '@/test/meeting'
import { BOARD, hears } from './screens'

const keeping = {
  you: { role: 'facilitator', keeper: true, commands: [] },
} satisfies Partial<Meeting>

it('in one room it sounds on the board', () => {
  const meeting = aMeeting({ ...keeping, soundOn: BOARD, boards: 1 })
  expect(hears(meeting, BOARD)).toBe(true)
  expect(hears(meeting, 'fatima')).toBe(false)
})

it('without a board it sounds where the time is kept, and nowhere else', () => {
  const without = { soundOn: BOARD, boards: 0 }
  expect(hears(aMeeting({ ...keeping, ...without }), 'fatima')).toBe(true)
  expect(hears(aMeeting(without), 'anna')).toBe(false)
})

it('apart it sounds with everybody', () => {
  expect(hears(aMeeting({ soundOn: 'everybody' }), 'anna')).toBe(true)
})
