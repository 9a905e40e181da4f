import { expect, it } from 'vitest'
import { advice, beginAt, endAt, moved, toFrame, within } from './cut'

const hour = 3_600_000
const piece = { fromMs: 60_000, toMs: 240_000 }

it('begins and ends where it is told to', () => {
  expect(beginAt(piece, 61_499, hour)).toEqual({ fromMs: 61_499, toMs: 240_000 })
  expect(endAt(piece, 200_501, hour)).toEqual({ fromMs: 60_000, toMs: 200_501 })
  expect(moved(piece, 'to', 200_501, hour)).toEqual(endAt(piece, 200_501, hour))
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

it('falls on frames, and on every one of them', () => {
  expect(toFrame(61, 25, hour)).toBe(80)
  expect(toFrame(59, 25, hour)).toBe(40)
  expect(toFrame(34, 30, hour)).toBe(33)
  expect(toFrame(250_290, 25, 250_290)).toBe(250_290)
})

it.each([24, 25, 29.97, 30, 50])(
  'a thousand steps at %d a second pass a thousand frames',
  (rate) => {
    let ms = toFrame(hour / 2, rate, hour)
    const first = Math.round((ms * rate) / 1000)
    for (let step = 0; step < 1000; step++) ms = toFrame(ms + 1000 / rate, rate, hour)
    expect(Math.round((ms * rate) / 1000) - first).toBe(1000)
  },
)

it('shows the first and the last frame of the piece', () => {
  expect(within(piece, 'from', 25)).toBe(60_020)
  expect(within(piece, 'to', 25)).toBe(239_980)
})

it.each([
  [60_000, 'short'],
  [120_000, 'good'],
  [240_000, 'good'],
  [240_001, 'long'],
])('%d ms is %s', (toMs, expected) => {
  expect(advice({ fromMs: 0, toMs })).toBe(expected)
})
