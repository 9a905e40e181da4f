import { beforeEach, expect, it } from 'vitest'
import {
  beginsAt,
  emptyDraft,
  endsAt,
  lengthTrouble,
  storedDraft,
  storeDraft,
  tidy,
  withText,
} from './draft'

const empty = emptyDraft('pupil-action')

beforeEach(() => sessionStorage.clear())

it('the first letter fixes the moment, later letters leave it', () => {
  const first = withText(empty, 'D', 107_000)
  expect(first.fromMs).toBe(107_000)
  expect(withText(first, 'De', 109_000).fromMs).toBe(107_000)
})

it('a wiped text lets go of its moment', () => {
  expect(withText(withText(empty, 'D', 1000), '', 2000).fromMs).toBeUndefined()
})

it('an end makes a range of the moment', () => {
  expect(endsAt(beginsAt(empty, 81_000), 86_000)).toMatchObject({ fromMs: 81_000, toMs: 86_000 })
})

it('an end before the beginning turns them round', () => {
  expect(endsAt(beginsAt(empty, 86_000), 81_000)).toMatchObject({ fromMs: 81_000, toMs: 86_000 })
})

it('an end at the beginning is a moment', () => {
  expect(endsAt(beginsAt(empty, 5000), 5000).toMs).toBeUndefined()
})

it('a beginning after the end forgets the end', () => {
  const range = endsAt(beginsAt(empty, 1000), 5000)
  expect(beginsAt(range, 6000)).toMatchObject({ fromMs: 6000, toMs: undefined })
})

it('tells what is too short and too long, spaces not counted', () => {
  expect(lengthTrouble('  ja  ')).toBe('tooShort')
  expect(lengthTrouble('A leest.')).toBeUndefined()
  expect(lengthTrouble('a'.repeat(281))).toBe('tooLong')
})

it('stores accents in one form', () => {
  expect(tidy(' e\u0301e\u0301n ')).toBe('\u00e9\u00e9n')
})

it('a draft survives a reload, and an empty one leaves nothing behind', () => {
  const draft = withText(empty, 'Vier leerlingen', 3000)
  storeDraft('clip', draft)
  expect(storedDraft('clip', 'quote')).toEqual(draft)
  storeDraft('clip', empty)
  expect(storedDraft('clip', 'quote')).toEqual(emptyDraft('quote'))
})
