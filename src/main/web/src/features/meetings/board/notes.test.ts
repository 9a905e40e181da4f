import { expect, it } from 'vitest'
import type { BoardObservation } from '@/generated'
import { noteAt } from './notes'

const note = (id: string, fromMs: number, toMs?: number): BoardObservation => ({
  id,
  fromMs,
  ...(toMs === undefined ? {} : { toMs }),
  author: { id: 'anna', name: 'Anna' },
  kind: 'quote',
  text: id,
})

const notes = [note('moment', 10_000), note('range', 12_000, 30_000)]

it('an observation is read from its moment on, for five seconds', () => {
  expect(noteAt(notes, 9_999)).toBeUndefined()
  expect(noteAt(notes, 10_000)?.id).toBe('moment')
  expect(noteAt([note('moment', 10_000)], 15_001)).toBeUndefined()
})

it('of several the one that began last, for as long as it lasts', () => {
  expect(noteAt(notes, 12_000)?.id).toBe('range')
  expect(noteAt(notes, 29_000)?.id).toBe('range')
})
