import { webcrypto } from 'node:crypto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MemoryShelf } from '@/test/memoryShelf'
import { sendOn } from './sendOn'
import type { Kept } from './shelf'
import { Refusal } from './tus'
import { Vault } from './Vault'

const TOLD = { title: 'Rekenles', type: 'video/webm' }

/** What a server has of one upload, and how the line behaves. */
let arrived: number[]
let length: string | null
let asked: string[]
let line: 'good' | 'cut' | 'answer gets lost'
let refusal: Response | undefined
let shelf: MemoryShelf
let vault: Vault

beforeEach(() => {
  vi.stubGlobal('crypto', webcrypto)
  document.cookie = 'XSRF-TOKEN=token'
  arrived = []
  length = null
  asked = []
  line = 'good'
  refusal = undefined
  vi.stubGlobal('fetch', answer)
  shelf = new MemoryShelf()
  vault = new Vault(shelf)
})

afterEach(() => vi.unstubAllGlobals())

function answer(url: string, { method = '', headers, body }: RequestInit): Promise<Response> {
  if (line === 'cut') return Promise.reject(new TypeError('no line'))
  const said = new Headers(headers)
  asked.push(`${method} ${url}`)
  if (refusal) return Promise.resolve(refusal)
  if (method === 'POST') return told(201, { Location: '/api/uploads/clip-1' })
  if (method === 'PATCH') {
    if (Number(said.get('Upload-Offset')) !== arrived.length) return told(409, {})
    arrived.push(...new Uint8Array(body as ArrayBuffer))
    length = said.get('Upload-Length') ?? length
    if (line === 'answer gets lost') return Promise.reject(new TypeError('no line'))
  }
  return told(204, { 'Upload-Offset': String(arrived.length) })
}

const told = (status: number, headers: Record<string, string>) =>
  Promise.resolve(new Response(null, { status, headers }))

async function filmed(...parts: number[][]): Promise<Kept> {
  let recording = await vault.begin(TOLD)
  for (const part of parts) {
    recording = await vault.add(recording, Uint8Array.from(part).buffer, recording.ms + 3000)
  }
  return recording
}

async function ended(recording: Kept): Promise<Kept> {
  await vault.end(recording.id)
  return (await vault.recording(recording.id)) ?? recording
}

it('what is filmed arrives in its order while one films, and is wiped here', async () => {
  let recording = await filmed([1, 2], [3])
  expect(await sendOn(vault, recording)).toEqual({ what: 'some' })
  expect(arrived).toEqual([1, 2, 3])
  expect(shelf.parts).toEqual([])
  recording = await vault.add(recording, Uint8Array.of(4, 5).buffer, 9000)
  await sendOn(vault, recording)
  expect(arrived).toEqual([1, 2, 3, 4, 5])
  expect(length).toBeNull()
  expect(await sendOn(vault, recording)).toEqual({ what: 'nothing' })
})

it('the length is told with the last bytes, or after them', async () => {
  const one = await ended(await filmed([1, 2]))
  expect(await sendOn(vault, one)).toEqual({ what: 'all', clipId: 'clip-1' })
  expect(length).toBe('2')

  arrived = []
  const other = await filmed([1, 2, 3])
  await sendOn(vault, other)
  expect(await sendOn(vault, await ended(other))).toEqual({ what: 'all', clipId: 'clip-1' })
  expect(length).toBe('3')
  expect(arrived).toEqual([1, 2, 3])
})

it('without a line all stays here, also for a tab that is loaded anew', async () => {
  const recording = await filmed([1, 2])
  await sendOn(vault, recording)
  const longer = await vault.add(recording, Uint8Array.of(3).buffer, 9000)
  line = 'cut'
  await expect(sendOn(vault, longer)).rejects.toThrow('no line')
  expect(shelf.parts).toHaveLength(1)

  line = 'good'
  vault = new Vault(shelf)
  const [found] = await vault.recordings()
  expect(found).toMatchObject({ title: 'Rekenles', bytes: 3, ended: false })
  await sendOn(vault, await ended(found ?? recording))
  expect(arrived).toEqual([1, 2, 3])
  expect(asked.filter((each) => each.startsWith('POST'))).toHaveLength(1)
})

it('bytes whose acknowledgement got lost are not sent twice', async () => {
  const recording = await filmed([1, 2])
  line = 'answer gets lost'
  await expect(sendOn(vault, recording)).rejects.toThrow('no line')
  line = 'good'
  const longer = await vault.add(recording, Uint8Array.of(3).buffer, 9000)
  await sendOn(vault, longer)
  await sendOn(vault, longer)
  expect(arrived).toEqual([1, 2, 3])
  expect(shelf.parts).toEqual([])
})

it('a server that lost what it had acknowledged is told of, and nothing more is wiped', async () => {
  const recording = await filmed([1, 2])
  await sendOn(vault, recording)
  const longer = await vault.add(recording, Uint8Array.of(3).buffer, 9000)
  arrived = []
  await expect(sendOn(vault, longer)).rejects.toBeInstanceOf(Refusal)
  expect(shelf.parts).toHaveLength(1)
})

it('a refusal wipes nothing and keeps the words of the server', async () => {
  const problem = { code: 'own-room-full', title: 'Vol', detail: 'Gooi iets weg.', status: 507 }
  refusal = new Response(JSON.stringify(problem), { status: 507 })
  await expect(sendOn(vault, await filmed([1, 2]))).rejects.toMatchObject({ status: 507, problem })
  expect(shelf.parts).toHaveLength(1)
})

it('what lies on the device is not what was filmed, and its key cannot be taken along', async () => {
  const bytes = Array.from({ length: 64 }, (_, i) => i)
  await filmed(bytes)
  const [part] = shelf.parts
  const kept = [...new Uint8Array(part?.bytes ?? new ArrayBuffer())]
  expect(kept.join().includes(bytes.slice(0, 8).join())).toBe(false)
  expect((await shelf.key()).extractable).toBe(false)
})

it('a part that was put elsewhere does not open, and neither does that of another account', async () => {
  const recording = await filmed([1, 2], [3, 4])
  const [first, second] = shelf.parts
  if (first && second) second.bytes = first.bytes
  await expect(vault.next(recording.id)).rejects.toThrow()

  const others = new MemoryShelf()
  if (first) others.parts.push(first)
  await expect(new Vault(others).next(recording.id)).rejects.toThrow()
})
