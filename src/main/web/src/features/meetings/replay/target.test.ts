import { expect, it } from 'vitest'
import type { Playback } from '@/generated'
import { errorMs, targetMs } from './target'

const AT = Date.parse('2026-11-22T14:00:00Z')

const playback = (changes: Partial<Playback> = {}): Playback => ({
  clipId: 'clip',
  playing: true,
  positionMs: 10_000,
  durationMs: 60_000,
  rate: 1,
  at: '2026-11-22T14:00:00Z',
  ...changes,
})

it('moves on with the clock of the server', () => {
  expect(targetMs(playback(), AT + 2500)).toBe(12_500)
})

it('moves on as fast as it was told', () => {
  expect(targetMs(playback({ rate: 0.5 }), AT + 2500)).toBe(11_250)
})

it('stands where it was paused', () => {
  expect(targetMs(playback({ playing: false }), AT + 2500)).toBe(10_000)
})

it('never runs past the end', () => {
  expect(targetMs(playback(), AT + 90_000)).toBe(60_000)
})

it('does not run back where the clocks differ by a little', () => {
  expect(targetMs(playback(), AT - 40)).toBe(10_000)
})

it('repeats its seconds from where they begin', () => {
  const loop = { fromMs: 11_000, toMs: 13_000 }
  expect(targetMs(playback({ loop }), AT + 500)).toBe(10_500)
  expect(targetMs(playback({ loop }), AT + 2900)).toBe(12_900)
  expect(targetMs(playback({ loop }), AT + 3100)).toBe(11_100)
  expect(targetMs(playback({ loop }), AT + 7100)).toBe(11_100)
})

it('is ahead or behind by the difference', () => {
  expect(errorMs(playback(), 12_040, 12_000)).toBe(40)
})

it('in a loop the shorter way round counts', () => {
  const loop = { fromMs: 11_000, toMs: 13_000 }
  expect(errorMs(playback({ loop }), 12_990, 11_010)).toBe(-20)
  expect(errorMs(playback({ loop }), 11_010, 12_990)).toBe(20)
})

it('outside of the loop the difference counts, for the picture has to get in', () => {
  const loop = { fromMs: 11_000, toMs: 13_000 }
  expect(errorMs(playback({ loop }), 15_000, 11_000)).toBe(4000)
})
