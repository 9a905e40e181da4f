import { expect, it } from 'vitest'
import { clock, exactClock, readClock } from './clock'
import { datesIn, fromLocalField, toLocalField } from './dates'

it.each([
  [0, '0:00'],
  [84_999, '1:24'],
  [3_684_000, '1:01:24'],
])('%i ms is said as %s', (ms, said) => {
  expect(clock(ms)).toBe(said)
})

it.each([
  ['1:24', 84_000],
  ['84', 84_000],
  ['1:01:24', 3_684_000],
  ['0:07,5', 7_500],
])('%s is read as %i ms', (text, ms) => {
  expect(readClock(text)).toBe(ms)
})

it('a moment is told in hundredths where frames count', () => {
  expect(exactClock(84_039, 'nl')).toBe('1:24,03')
  expect(exactClock(3_684_990, 'en')).toBe('1:01:24.99')
})

it('what is no time is not guessed at', () => {
  expect(readClock('straks')).toBeUndefined()
})

it('dates are said in the language of the account, with the year only when it is another', () => {
  const now = new Date('2026-11-22T12:00')
  expect(datesIn('nl', now).day('2026-12-01')).toBe('dinsdag 1 december')
  expect(datesIn('en', now).day('2027-02-02')).toBe('Tuesday, 2 February 2027')
  expect(datesIn('nl', now).dayAndTime('2026-12-01T15:30')).toBe('dinsdag 1 december, 15:30')
})

it('an instant survives the way to a field and back', () => {
  const instant = '2026-12-01T14:30:00.000Z'
  expect(fromLocalField(toLocalField(instant))).toBe(instant)
})
