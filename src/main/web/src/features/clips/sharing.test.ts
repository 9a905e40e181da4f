import { expect, it } from 'vitest'
import type { Triad } from '@/generated'
import { endOfSchoolYear, namesOfOthers } from './sharing'

it.each([
  ['2026-11-22T10:00', '2027-07-31'],
  ['2027-03-01T10:00', '2027-07-31'],
  ['2027-07-31T12:00', '2027-07-31'],
  ['2027-08-01T00:01', '2028-07-31'],
])('on %s the school year ends on %s', (today, end) => {
  expect(endOfSchoolYear(new Date(today))).toBe(end)
})

it('names everybody but oneself, the facilitator last', () => {
  const person = (id: string, name: string) => ({ id, name })
  const anna = person('a', 'Anna de Wit')
  const triad: Triad = {
    id: 't',
    name: 'Drietal',
    members: [anna, person('b', 'Bram Bos'), person('c', 'Carla Vis')],
    facilitator: person('f', 'Fatima El Amrani'),
    facilitation: 1,
    agreements: [],
  }
  expect(namesOfOthers(triad, anna, 'nl')).toBe('Bram, Carla en Fatima')
})
