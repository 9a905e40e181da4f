import { expect, it } from 'vitest'
import type { MeetingCommand } from '@/generated'
import { type Letter, pauseAfter, posted, stale } from './outbox'

const letter = (type: MeetingCommand['type'], more: Partial<MeetingCommand> = {}): Letter => ({
  id: crypto.randomUUID(),
  command: { type, ...more },
  writtenAt: 0,
})

const types = (letters: Letter[]) => letters.map(({ command }) => command.type)

it('of many places along the line only the last one waits', () => {
  const letters = [letter('seek', { positionMs: 1 }), letter('seek', { positionMs: 2 })]
  const waiting = letters.reduce<Letter[]>(posted, [])
  expect(waiting.map(({ command }) => command.positionMs)).toEqual([2])
})

it('what was asked in between stays in its order', () => {
  const letters = [letter('seek'), letter('play'), letter('seek'), letter('next-phase')]
  expect(types(letters.reduce<Letter[]>(posted, []))).toEqual(types(letters))
})

it('two presses on lend are two', () => {
  expect([letter('lend'), letter('lend')].reduce<Letter[]>(posted, [])).toHaveLength(2)
})

it('lets go of an old wish for the picture, never of one for the agenda', () => {
  expect(stale(letter('play'), 9000)).toBe(false)
  expect(stale(letter('play'), 11_000)).toBe(true)
  expect(stale(letter('next-phase'), 60_000)).toBe(false)
  expect(stale(letter('brake'), 60_000)).toBe(false)
})

it('tries again soon, and later every two seconds', () => {
  expect([0, 1, 2, 3, 9].map(pauseAfter)).toEqual([200, 400, 800, 1600, 2000])
})
