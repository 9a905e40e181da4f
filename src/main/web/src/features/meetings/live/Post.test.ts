import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Meeting, MeetingCommand } from '@/generated'
import { Post } from './Post'

const meeting = { id: 'm', version: 1 } as Meeting
const noLine = () => Promise.reject(new TypeError('Failed to fetch'))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('sends again under the same id until there is an answer', async () => {
  const deliver = vi.fn<(command: MeetingCommand) => Promise<Meeting>>(noLine)
  const sent = new Post(deliver).send({ type: 'next-phase' })
  await vi.advanceTimersByTimeAsync(20_000)
  deliver.mockResolvedValue(meeting)
  await vi.advanceTimersByTimeAsync(2000)
  expect(await sent).toEqual({ meeting })
  const ids = deliver.mock.calls.map(([command]) => command.id)
  expect(ids.length).toBeGreaterThan(5)
  expect(new Set(ids).size).toBe(1)
})

it('a refusal is an answer', async () => {
  const refusal = { code: 'braked', title: 'B', detail: '', status: 409 }
  const deliver = vi.fn(() => Promise.reject(Object.assign(new Error(), refusal)))
  expect(await new Post(deliver).send({ type: 'play' })).toMatchObject({ refusal })
  expect(deliver).toHaveBeenCalledOnce()
})

it('lets go of a wish for the picture after ten seconds without a line', async () => {
  const sent = new Post(noLine).send({ type: 'play' })
  await vi.advanceTimersByTimeAsync(14_000)
  expect(await sent).toMatchObject({ refusal: { code: 'no-connection' } })
})

it('keeps the order, and sends only the last of many places', async () => {
  const delivered: MeetingCommand[] = []
  const post = new Post(async (command) => {
    delivered.push(command)
    await new Promise((resolve) => setTimeout(resolve, 30))
    return meeting
  })
  for (let positionMs = 0; positionMs < 1000; positionMs += 50) {
    void post.send({ type: 'seek', positionMs })
  }
  void post.send({ type: 'play' })
  await vi.advanceTimersByTimeAsync(1000)
  expect(delivered.map(({ type, positionMs }) => [type, positionMs])).toEqual([
    ['seek', 0],
    ['seek', 950],
    ['play', undefined],
  ])
})
