import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ServerClock } from './ServerClock'

const AHEAD = 5_000_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function clockOver(there: number, back: number) {
  let asked = 0
  const here = () => performance.now()
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const clock = new ServerClock(async () => {
    asked += 1
    const askedAt = here()
    await wait(there)
    const serverTime = here() + AHEAD
    await wait(back)
    return { askedAt, answeredAt: here(), serverTime }
  }, here)
  return { clock, asked: () => asked }
}

it('tells the time of the server over a slow line', async () => {
  const { clock } = clockOver(150, 150)
  void clock.measure()
  await vi.advanceTimersByTimeAsync(3000)
  expect(clock.now()).toBe(performance.now() + AHEAD)
})

it('asks again when the server says a time that is a second off, and not before', async () => {
  const { clock, asked } = clockOver(5, 5)
  void clock.measure()
  await vi.advanceTimersByTimeAsync(3000)
  const before = asked()
  clock.hear(clock.now() - 900)
  expect(asked()).toBe(before)
  clock.hear(clock.now() - 1100)
  expect(asked()).toBe(before + 1)
  await vi.advanceTimersByTimeAsync(3000)
})

it('two wishes at once are one', async () => {
  const { clock, asked } = clockOver(5, 5)
  void clock.measure()
  void clock.measure()
  await vi.advanceTimersByTimeAsync(3000)
  expect(asked()).toBe(5)
})
