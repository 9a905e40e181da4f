import { expect, it } from 'vitest'
import type { Clip, Observation, PersonName, Triad } from '@/generated'
import { lanesOf } from './lanes'

const person = (id: string, name: string): PersonName => ({ id, name })
const anna = person('a', 'Anna de Wit')
const bram = person('b', 'Bram Bos')
const carla = person('c', 'Carla Vis')
const fatima = person('f', 'Fatima El Amrani')
const triad: Triad = {
  id: 't',
  name: 'Drietal',
  members: [anna, bram, carla],
  facilitator: fatima,
  facilitation: 1,
  agreements: [],
}
const shared = { owner: anna, sharing: { triadId: 't' } } as Clip
const note = (author: PersonName, fromMs: number) =>
  ({ id: `${author.id}${fromMs}`, author, fromMs, text: 'leest' }) as Observation

const names = (clip: Clip, notes: Observation[], of: Triad | undefined = triad) =>
  lanesOf(clip, notes, of).map((lane) => `${lane.name} ${lane.shape} ${lane.marks.length}`)

it('the three stand there in the order of the triad, with marks or without', () => {
  expect(names(shared, [note(carla, 1), note(bram, 2)])).toEqual([
    'Anna circle 0',
    'Bram square 1',
    'Carla triangle 1',
  ])
})

it('a facilitator has a lane as soon as there is a mark in it', () => {
  expect(names(shared, [note(fatima, 1)]).at(-1)).toBe('Fatima diamond 1')
})

it('a clip that is not shared has the lane of its owner only', () => {
  expect(names({ owner: anna } as Clip, [])).toEqual(['Anna circle 0'])
})

it('somebody who left the triad keeps the marks', () => {
  const gone = person('x', 'Xander')
  expect(names(shared, [note(gone, 5)]).at(-1)).toBe('Xander ring 1')
})
