import { screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import type { UploadRoom } from '@/generated'
import { show } from '@/test/render'
import { answering } from '@/test/server'
import type { useCamera } from './camera'
import { BYTES_PER_MINUTE } from './film'
import { SetUp } from './SetUp'

/** Without a microphone, which jsdom has no sound for. */
const camera = {
  stream: { id: 's', getAudioTracks: () => [] } as unknown as MediaStream,
  devices: [],
  choice: {},
} as unknown as ReturnType<typeof useCamera>

beforeEach(() => {
  const estimate = () => Promise.resolve({ quota: 100 * BYTES_PER_MINUTE, usage: 0 })
  Object.defineProperty(navigator, 'storage', { value: { estimate }, configurable: true })
})

/** What the page says, once it has heard how much room there is. */
async function said(minutes: number, of: UploadRoom['of'] = 'person') {
  const leftBytes = Math.round(minutes * BYTES_PER_MINUTE)
  answering({
    'GET /api/uploads/room': { leftBytes, of },
    'GET /api/learning-questions': { items: [] },
  })
  const { queries } = await show(<SetUp camera={camera} begin={vi.fn()} />)
  await vi.waitFor(() => expect(queries.isFetching()).toBe(0))
  await screen.findByText(/Ook zonder verbinding/)
  return document.body.textContent
}

const button = () => screen.getByRole('button', { name: 'Begin met filmen' })

it('of plenty of room nothing is said', async () => {
  expect(await said(90)).not.toMatch(/server/)
  expect(button()).toBeEnabled()
})

it.each([89.9, 60])(
  'with room for %s minutes it tells how many, and asks for nothing',
  async (m) => {
    expect(await said(m)).toMatch(`nog ruimte voor ${Math.floor(m)} minuten film.`)
    expect(screen.queryByRole('status')).toBeNull()
    expect(button()).toBeEnabled()
  },
)

it.each([59.9, 1.1])(
  'room for %s minutes is too little for a lesson: it tells what helps',
  async (m) => {
    expect(await said(m)).toMatch(/Dat is te weinig voor een hele les\. Gooi fragmenten weg/)
    expect(screen.getByRole('link', { name: 'Naar je fragmenten' })).toHaveAttribute(
      'href',
      '/clips',
    )
    expect(button()).toBeEnabled()
  },
)

it.each([0.9, 0])('with room for %s minutes one hears so before one films', async (m) => {
  expect(await said(m)).toMatch(/geen ruimte meer/)
  expect(button()).toBeDisabled()
})

it('where it is the school that is full, others are to be asked', async () => {
  expect(await said(20, 'school')).toMatch(/Vraag collega’s/)
})

it('who hears nothing of the server films all the same', async () => {
  answering({})
  await show(<SetUp camera={camera} begin={vi.fn()} />)
  await screen.findByText(/Ook zonder verbinding/)
  expect(button()).toBeEnabled()
})
