import { expect, it } from 'vitest'
import { advice, beginAt, endAt } from './cut'

const hour = 3_600_000
const piece = { fromMs: 60_000, toMs: 240_000 }

it('begins and ends on whole seconds', () => {
  expect(beginAt(piece, 61_499, hour)).toEqual({ fromMs: 61_000, toMs: 240_000 })
  expect(endAt(piece, 200_501, hour)).toEqual({ fromMs: 60_000, toMs: 201_000 })
})

it('the other side gives way', () => {
  expect(beginAt(piece, 300_000, hour)).toEqual({ fromMs: 300_000, toMs: 302_000 })
  expect(endAt(piece, 30_000, hour)).toEqual({ fromMs: 28_000, toMs: 30_000 })
})

it('stays within the recording, and may end at its very end', () => {
  expect(beginAt(piece, 999_999, 250_300)).toEqual({ fromMs: 248_300, toMs: 250_300 })
  expect(endAt(piece, 999_999, 250_300).toMs).toBe(250_300)
  expect(beginAt(piece, -5, hour).fromMs).toBe(0)
})

it('a recording shorter than the shortest piece is one piece', () => {
  expect(beginAt({ fromMs: 0, toMs: 1500 }, 900, 1500)).toEqual({ fromMs: 0, toMs: 1500 })
  expect(endAt({ fromMs: 0, toMs: 1500 }, 900, 1500)).toEqual({ fromMs: 0, toMs: 1500 })
})

it.each([
  [60_000, 'short'],
  [120_000, 'good'],
  [240_000, 'good'],
  [240_001, 'long'],
])('%d ms is %s', (toMs, expected) => {
  expect(advice({ fromMs: 0, toMs })).toBe(expected)
})
