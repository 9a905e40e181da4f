import { expect, it } from 'vitest'
import type { Triad } from '@/generated'
import { firstName, markIn, triadWith } from './marks'

const person = (id: string) => ({ id, name: `${id} de Wit` })
const triad: Triad = {
  id: 't',
  name: 'Drietal 1',
  members: [person('anna'), person('bram'), person('carla'), person('dien')],
  facilitator: person('fatima'),
  facilitation: 1,
  agreements: [],
}

it('a shape follows the place in the triad', () => {
  const marks = ['anna', 'bram', 'carla', 'dien'].map((id) => markIn(triad, id))
  expect(marks).toEqual(['circle', 'square', 'triangle', 'hexagon'])
})

it('the facilitator is a diamond and an outsider a ring', () => {
  expect(markIn(triad, 'fatima')).toBe('diamond')
  expect(markIn(triad, 'olga')).toBe('ring')
  expect(markIn(undefined, 'anna')).toBe('ring')
})

it('the facilitator belongs to the triad too', () => {
  expect(triadWith([triad], 'fatima')).toBe(triad)
  expect(triadWith([triad], 'olga')).toBeUndefined()
})

it('a first name is what colleagues call each other', () => {
  expect(firstName(person('anna'))).toBe('anna')
})
