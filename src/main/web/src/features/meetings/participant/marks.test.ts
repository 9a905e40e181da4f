import { expect, it } from 'vitest'
import { marksOf } from './useMarks'

const arrived = [
  { id: 'b', clipId: 'clip', atMs: 75_000 },
  { id: 'a', clipId: 'clip', atMs: 48_000 },
  { id: 'x', clipId: 'another', atMs: 1000 },
]
const waiting = (markId: string, atMs: number) => ({ path: { markId }, body: { atMs } })

it('my marks of this clip stand in its order, those on their way among them', () => {
  const marks = marksOf(arrived, [waiting('c', 60_000)], 'clip')
  expect(marks.map(({ id, underWay }) => [id, underWay])).toEqual([
    ['a', false],
    ['c', true],
    ['b', false],
  ])
})

it('a mark that has arrived is not shown twice while its answer is read', () => {
  expect(marksOf(arrived, [waiting('a', 48_000)], 'clip')).toHaveLength(2)
})
