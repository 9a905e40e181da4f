import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Clip, Masking, Recording, SaveMasking } from '@/generated'
import { PlayerProvider } from '@/player/PlayerProvider'
import { show } from '@/test/render'
import { answering, type Asked } from '@/test/server'
import { MaskEditor } from './MaskEditor'

const clip = { id: 'c1', piece: { fromMs: 0, toMs: 60_000 } } as Clip
const recording: Recording = { fromMs: 0, durationMs: 60_000 }

/** At 0:00, 0:01 and so on. */
const found = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `face-${i}`,
    fromMs: i * 1000,
    toMs: i * 1000 + 500,
    box: { atMs: i * 1000, x: 0.1, y: 0.1, width: 0.1, height: 0.1 },
  }))

let masking: Masking

beforeEach(() => {
  localStorage.clear()
  // jsdom neither draws nor plays, and complains each time that it is asked to.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockReturnValue()
  masking = {
    version: 0,
    masks: [],
    mutes: [],
    faces: { state: 'done', progress: 100, found: found(14) },
  }
})

/** The page, as it is after it was loaded anew. */
async function load(): Promise<Asked[]> {
  cleanup()
  const asked = answering({
    'GET /api/clips/c1/masking': masking,
    'PUT /api/clips/c1/masking': ({ masks, mutes }: SaveMasking) =>
      (masking = { ...masking, version: masking.version + 1, masks, mutes }),
    'POST /api/clips/c1/masking/faces': () =>
      (masking = { ...masking, faces: { ...masking.faces, found: found(2) } }),
  })
  await show(
    <PlayerProvider>
      <MaskEditor clip={clip} recording={recording} />
    </PlayerProvider>,
  )
  await screen.findByLabelText('Gezichten zoeken')
  return asked
}

// By label and text: asking jsdom for roles takes a second on a page like this.
const suggestions = () => screen.getByLabelText('Gezichten zoeken')
const shown = () => suggestions().querySelectorAll('li').length
const press = (words: string) => userEvent.click(screen.getByText(words))
const pressLabelled = (label: string) => userEvent.click(screen.getByLabelText(label))

it('a long list begins short, and is shown whole to whoever asks', async () => {
  await load()
  expect(suggestions()).toHaveTextContent('14 plekken')
  expect(shown()).toBe(5)
  await press('Toon alle 14')
  expect(shown()).toBe(14)
  await press('Toon er minder')
  expect(shown()).toBe(5)
})

it('what was left does not come back after a reload, but does when faces are looked for anew', async () => {
  await load()
  await pressLabelled('Deze niet: die op 0:00')
  expect(suggestions()).toHaveTextContent('13 plekken')
  await load()
  expect(suggestions()).toHaveTextContent('13 plekken')
  expect(screen.queryByLabelText('Bedek die op 0:00')).toBeNull()
  await press('Zoek opnieuw')
  await waitFor(() => expect(suggestions()).toHaveTextContent('2 plekken'))
  await press('Geen van deze 2')
  expect(shown()).toBe(0)
  await load()
  expect(shown()).toBe(0)
})

it('all can be taken at once: they are drawn, and not applied', async () => {
  const asked = await load()
  await press('Bedek alle 14')
  expect(shown()).toBe(0)
  await waitFor(() => expect(masking.masks).toHaveLength(14))
  expect(masking.masks.every(({ toMs }) => toMs === 60_000)).toBe(true)
  expect(asked.map(({ method, path }) => `${method} ${path}`)).not.toContain(
    'PUT /api/clips/c1/masking/applied',
  )
  await load()
  expect(shown()).toBe(0)
})

it('a suggestion whose mask is removed is there again', async () => {
  await load()
  await pressLabelled('Bedek die op 0:03')
  expect(suggestions()).toHaveTextContent('13 plekken')
  await pressLabelled('Vak 1 weghalen')
  expect(suggestions()).toHaveTextContent('14 plekken')
  await waitFor(() => expect(masking.version).toBeGreaterThan(0))
})

it('no more are taken than the server takes', async () => {
  masking = { ...masking, faces: { ...masking.faces, found: found(41) } }
  await load()
  expect(screen.getByText('Bedek alle 41').closest('button')).toBeDisabled()
  expect(suggestions()).toHaveTextContent('Er kunnen nog 40 vakken bij.')
  await pressLabelled('Deze niet: die op 0:00')
  await press('Bedek alle 40')
  await waitFor(() => expect(masking.masks).toHaveLength(40))
  expect(screen.getByText('Nieuw vak').closest('button')).toBeDisabled()
  expect(screen.getByText(/Meer dan 40 vakken/)).toBeVisible()
})
