import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Meeting } from '@/generated'
import { ServerClock } from '@/shared/live/ServerClock'
import type { Tell, Told } from '@/shared/live/streams'
import { MeetingStore } from './MeetingStore'
import type { Source } from './source'

const line = vi.hoisted((): { tell: Tell; joined: number; renewed: number } => ({
  tell: () => undefined,
  joined: 0,
  renewed: 0,
}))

vi.mock('@/shared/live/follow', () => ({
  follow: (_url: string, tell: Tell) => {
    line.tell = tell
    line.joined += 1
    return () => undefined
  },
  renew: () => (line.renewed += 1),
}))

const meeting = (version: number) =>
  ({ id: 'm', version, serverTime: new Date().toISOString() }) as Meeting

const problem = (code: string, status: number, more = {}) =>
  Object.assign(new Error(), { code, title: code, detail: '', status, ...more })

function opened(changes: Partial<Source> = {}) {
  const source: Source = {
    events: '/events',
    read: () => Promise.resolve(meeting(1)),
    send: () => Promise.resolve(meeting(2)),
    ...changes,
  }
  const store = new MeetingStore(
    source,
    new ServerClock(() => Promise.reject(new Error('nobody asks'))),
  )
  const close = store.open()
  const tell = (name: Told['name'], data: unknown = {}) => line.tell({ url: '/events', name, data })
  return { store, tell, close }
}

beforeEach(() => {
  vi.useFakeTimers()
  line.joined = line.renewed = 0
})
afterEach(() => void vi.useRealTimers())

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms)

it('shows what the stream tells, and never goes back', async () => {
  const { store, tell } = opened()
  await settle()
  tell('state', meeting(5))
  tell('state', meeting(4))
  expect(store.current()).toMatchObject({ line: 'live', meeting: { version: 5 } })
})

it('a stumble is not worth a word, a second without a line is', async () => {
  const { store, tell } = opened()
  tell('open')
  tell('lost')
  await settle(900)
  expect(store.current().line).toBe('live')
  await settle(200)
  expect(store.current().line).toBe('lost')
  tell('open')
  expect(store.current().line).toBe('live')
})

it('changes nothing before the server has answered', async () => {
  const { store } = opened({ send: () => new Promise(() => undefined) })
  await settle()
  void store.send({ type: 'next-phase' })
  await settle(100)
  expect(store.current().meeting?.version).toBe(1)
})

it('keeps a refusal in words until the next command', async () => {
  const answers = [Promise.reject(problem('braked', 409)), Promise.resolve(meeting(3))]
  const { store } = opened({ send: () => answers.shift() ?? Promise.reject(new Error()) })
  await store.send({ type: 'play' })
  expect(store.current().refusal).toMatchObject({ code: 'braked' })
  await store.send({ type: 'next-phase' })
  expect(store.current().refusal).toBeUndefined()
  expect(store.current().meeting?.version).toBe(3)
})

it('who was overtaken sees where the meeting is now', async () => {
  const moved = problem('meeting-moved-on', 409, { current: meeting(9) })
  const { store } = opened({ send: () => Promise.reject(moved) })
  await store.send({ type: 'next-phase' })
  expect(store.current()).toMatchObject({ meeting: { version: 9 }, refusal: { status: 409 } })
})

it('joins again when the stream ended and the meeting is still there', async () => {
  const { store, tell } = opened()
  tell('closed')
  await settle(1100)
  expect(line.joined).toBe(2)
  expect(store.current().line).not.toBe('over')
})

it('says why it is over for whoever may not follow any more', async () => {
  const { store, tell } = opened({ read: () => Promise.reject(problem('not-found', 404)) })
  tell('closed')
  await settle(3000)
  expect(line.joined).toBe(1)
  expect(store.current()).toMatchObject({ line: 'over', problem: { code: 'not-found' } })
})

it('passes on what is written at the closing, and what may have been while the line was away', async () => {
  const { store, tell } = opened()
  await settle()
  let heard = 0
  const leave = store.followClosing(() => (heard += 1))
  tell('closing')
  tell('observations')
  expect(heard).toBe(1)
  tell('lost')
  tell('open')
  expect(heard).toBe(2)
  leave()
  tell('closing')
  expect(heard).toBe(2)
})

it('asks for a new line when the heart of the server is not heard any more', async () => {
  const { tell } = opened()
  tell('open')
  for (let beats = 0; beats < 4; beats += 1) {
    await settle(5_000)
    tell('heartbeat')
  }
  expect(line.renewed).toBe(0)
  await settle(15_000)
  expect(line.renewed).toBe(1)
})
