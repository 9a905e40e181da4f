import { expect, it } from 'vitest'
import { coincidences } from './coincidences'

const note = (author: string, seconds: number, isPrivate = false) => ({
  author: { id: author },
  fromMs: seconds * 1000,
  private: isPrivate,
})

it('sees that three people marked the same seconds', () => {
  const notes = [note('bram', 81), note('carla', 84), note('anna', 84), note('bram', 177)]
  expect(coincidences(notes)).toEqual([
    { fromMs: 81_000, toMs: 84_000, atMs: 84_000, authors: ['bram', 'carla', 'anna'] },
  ])
})

it('one person alone is no coincidence, however often', () => {
  expect(coincidences([note('bram', 10), note('bram', 11), note('bram', 12)])).toEqual([])
})

it('four seconds apart is not the same moment', () => {
  expect(coincidences([note('bram', 10), note('carla', 14)])).toEqual([])
  expect(coincidences([note('bram', 10), note('carla', 13)])).toHaveLength(1)
})

it('names several moments in the order of the clip, each note in one of them only', () => {
  const notes = [note('a', 50), note('b', 52), note('a', 10), note('b', 11), note('c', 12.5)]
  expect(coincidences(notes).map((each) => each.authors.length)).toEqual([3, 2])
})

it('prefers the seconds with most people where windows overlap', () => {
  const notes = [note('a', 10), note('b', 12), note('c', 14), note('d', 15)]
  expect(coincidences(notes)[0]?.authors).toEqual(['b', 'c', 'd'])
})

it('a private note gives nothing away', () => {
  expect(coincidences([note('bram', 10), note('carla', 10, true)])).toEqual([])
})

it('is empty without notes', () => {
  expect(coincidences([])).toEqual([])
})
