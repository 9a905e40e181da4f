import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Clip } from '@/generated'
import { Picture } from '@/player/Picture'
import { PlayerProvider } from '@/player/PlayerProvider'
import { show } from '@/test/render'
import { answering } from '@/test/server'
import dutch from '../../../../resources/words/nl.json'
import { Composer } from './Composer'

const clip = {
  id: 'c1',
  owner: { id: 'a', name: 'Anna de Wit' },
  you: {
    role: 'peer',
    watched: false,
    sealed: true,
    observations: 0,
    openKinds: ['quote', 'teacher-action', 'pupil-action', 'interaction', 'count'],
  },
} as unknown as Clip

const refusal = {
  code: 'kind-not-open-yet',
  title: 'Nog even',
  detail: 'Anna opent dit straks.',
  status: 409,
}

const HINTS = { 'GET /api/hint-words': dutch }
const PLACE = 'POST /api/clips/c1/observations'

beforeEach(() => sessionStorage.clear())

/** jsdom plays nothing: this picture stands at 1:47 and tells that it plays until it is paused. */
async function showComposer(answer: unknown = { id: 'o1', fromMs: 107_000 }) {
  const asked = answering({ ...HINTS, [PLACE]: answer })
  await show(
    <PlayerProvider>
      <Picture source={{}} />
      <Composer clip={clip} />
    </PlayerProvider>,
  )
  const placed = () => asked.filter(({ method }) => method === 'POST').map(({ body }) => body)
  const video = screen.getByLabelText<HTMLVideoElement>('Video')
  let playing = true
  Object.defineProperty(video, 'paused', { get: () => !playing })
  Object.defineProperty(video, 'currentTime', { value: 107, writable: true })
  const pause = vi.fn(() => void (playing = false))
  const play = vi.fn(() => Promise.resolve(void (playing = true)))
  Object.assign(video, { pause, play })
  return { placed, play, pause, field: screen.getByRole('textbox'), user: userEvent.setup() }
}

it('the first letter stops the picture, Enter places the note and plays on', async () => {
  const { placed, play, pause, field, user } = await showComposer()
  await user.type(field, 'Vier vingers')
  expect(pause).toHaveBeenCalledTimes(1)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(play).toHaveBeenCalledTimes(1))
  expect(placed()).toEqual([
    { kind: 'pupil-action', text: 'Vier vingers', fromMs: 107_000, private: false },
  ])
  expect(field).toHaveValue('')
})

it('Shift and Enter begin a new line', async () => {
  const { placed, field, user } = await showComposer()
  await user.type(field, 'A kijkt{Shift>}{Enter}{/Shift}B ook')
  expect(field).toHaveValue('A kijkt\nB ook')
  expect(placed()).toEqual([])
})

it('a refusal says why and loses nothing', async () => {
  const { field, user } = await showComposer(refusal)
  await user.type(field, 'Vier vingers{Enter}')
  expect(await screen.findByText('Anna opent dit straks.')).toBeVisible()
  expect(field).toHaveValue('Vier vingers')
})

it('too short a note is not sent, and says so', async () => {
  const { placed, field, user } = await showComposer()
  await user.type(field, 'Ja{Enter}')
  expect(screen.getByText(/minstens vijf tekens/)).toBeVisible()
  expect(placed()).toEqual([])
})

it('a judging word can be kept for later, for oneself', async () => {
  const { placed, field, user } = await showComposer()
  await user.type(field, 'De leerlingen zijn verveeld')
  expect(await screen.findByText(/Aan welk gedrag merk je dat/)).toBeVisible()
  await user.click(screen.getByText('Bewaar voor coachen'))
  await user.type(field, '{Enter}')
  await waitFor(() => expect(placed()).toMatchObject([{ kind: 'interpretation', private: true }]))
})

it('a word that is left as it is, is not asked about again', async () => {
  const { field, user } = await showComposer()
  await user.type(field, 'Een goed bord')
  await user.click(await screen.findByText('Laat staan'))
  expect(screen.queryByText('Laat staan')).toBeNull()
})

it('a quote may judge', async () => {
  const { field, user } = await showComposer()
  await user.type(field, 'Anna zegt "goed zo')
  await waitFor(() => expect(field).toHaveValue('Anna zegt "goed zo'))
  expect(screen.queryByText('Laat staan')).toBeNull()
})
