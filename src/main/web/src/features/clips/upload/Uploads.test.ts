import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TusServer } from '@/test/tusServer'
import { Uploads } from './Uploads'

const film = () =>
  new File([new Uint8Array(1000)], 'rekenen_groep5.mp4', { type: 'video/mp4', lastModified: 1 })

let server: TusServer
let uploads: Uploads

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token'
  localStorage.clear()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  server = new TusServer()
  uploads = new Uploads()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const only = () => uploads.all()[0]
const becomes = (state: string) => vi.waitFor(() => expect(only()?.state).toBe(state))

it('a film arrives whole, with its title and question, and becomes a clip', async () => {
  await uploads.add(film(), { learningQuestionId: 'q1' })
  await becomes('done')
  expect(only()).toMatchObject({ sent: 1000, clipId: 'clip-1', name: 'rekenen_groep5.mp4' })
  expect(server.asked).toEqual(['POST /api/uploads', 'PATCH /api/uploads/1'])
  expect(server.metadata[0]).toContain(`title ${btoa('rekenen groep5')}`)
  expect(server.metadata[0]).toContain(`learningQuestionId ${btoa('q1')}`)
})

it('shows the film at once, before what sends it is there', async () => {
  const added = uploads.add(film())
  expect(only()).toMatchObject({ state: 'sending', sent: 0, size: 1000 })
  await added
  await becomes('done')
})

it('a cut line is mended from where the server had got to', async () => {
  server.cutAfter = 400
  await uploads.add(film())
  await vi.waitFor(() => expect(server.asked).toContain('PATCH /api/uploads/1'))
  await vi.runOnlyPendingTimersAsync()
  await becomes('done')
  expect(server.asked.slice(2)).toEqual(['HEAD /api/uploads/1', 'PATCH /api/uploads/1'])
})

it('waits when the line stays away, and goes on once it is back', async () => {
  server.refuse.push(...Array<'no line'>(6).fill('no line'))
  await uploads.add(film())
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(10_000)
    expect(only()?.state).toBe('waiting')
  })
  window.dispatchEvent(new Event('online'))
  await becomes('done')
})

it('a refusal is final and keeps the words of the server', async () => {
  const problem = { code: 'upload-too-large', title: 'Te groot', detail: 'Knip.', status: 413 }
  server.refuse.push({ status: 413, body: problem })
  await uploads.add(film())
  await becomes('failed')
  expect(only()?.problem).toEqual(problem)
})

it('a full server is told of at once, and the film goes on by itself when there is room', async () => {
  const problem = { code: 'no-room-left', title: 'Vol', detail: 'Vraag ICT.', status: 507 }
  server.refuse.push({ status: 507, body: problem })
  await uploads.add(film())
  await becomes('waiting')
  expect(only()?.problem).toEqual(problem)
  window.dispatchEvent(new Event('online'))
  await becomes('done')
  expect(only()?.problem).toBeUndefined()
})

it('a paused film waits for its teacher, and goes on from there', async () => {
  let open: (value: undefined) => void = () => undefined
  server.gate = new Promise((resolve) => (open = resolve))
  await uploads.add(film())
  await vi.waitFor(() => expect(server.asked).toHaveLength(1))
  uploads.pause(only()?.id ?? '')
  open(undefined)
  await server.gate
  expect(only()).toMatchObject({ state: 'paused', sent: 0 })
  uploads.goOn(only()?.id ?? '')
  await becomes('done')
})

it('paused before it could begin, it does not begin', async () => {
  const added = uploads.add(film())
  uploads.pause(only()?.id ?? '')
  await added
  expect(only()?.state).toBe('paused')
  expect(server.asked).toEqual([])
})

it('the same file picked again goes on where this browser was', async () => {
  server.cutAfter = 400
  server.lineStaysAway = true
  await uploads.add(film())
  await vi.waitFor(() => expect(server.asked).toContain('HEAD /api/uploads/1'))
  uploads.pause(only()?.id ?? '')
  server.lineStaysAway = false
  uploads = new Uploads()
  await uploads.add(film())
  await becomes('done')
  expect(server.asked.filter((asked) => asked.startsWith('POST'))).toHaveLength(1)
  expect(only()?.clipId).toBe('clip-1')
})

it('another browser goes on with what the clip tells of its upload', async () => {
  await uploads.resume(film(), { clipId: 'clip-1', url: server.has(1000, 700) })
  expect(only()?.clipId).toBe('clip-1')
  await becomes('done')
  expect(server.asked).toEqual(['HEAD /api/uploads/1', 'PATCH /api/uploads/1'])
})

it('stopped for good, it is gone here and on the server', async () => {
  server.cutAfter = 400
  await uploads.add(film())
  await vi.waitFor(() => expect(server.asked).toContain('PATCH /api/uploads/1'))
  await uploads.stop(only()?.id ?? '')
  expect(uploads.all()).toEqual([])
  expect(server.asked).toContain('DELETE /api/uploads/1')
})

it('tells its listeners of every change until they leave', async () => {
  const told = vi.fn()
  const leave = uploads.subscribe(told)
  await uploads.add(film())
  await becomes('done')
  expect(told).toHaveBeenCalled()
  leave()
  told.mockClear()
  uploads.forget(only()?.id ?? '')
  expect(told).not.toHaveBeenCalled()
})
