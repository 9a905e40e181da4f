import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  getClipOptions,
  listClipsOptions,
  listObservationsOptions,
} from '@/generated/@tanstack/react-query.gen'
import { newQueryClient } from '@/shared/api/queries'
import { type Asked, answering } from '@/test/server'
import { useLiveClip } from './useLiveClip'

const path = { id: 'c1' }
const CLIP = '/api/clips/c1'
const NOTES = '/api/clips/c1/observations'
const LIST = '/api/clips'

/** The line to the server: a test says what comes over it. */
class Line extends EventTarget {
  static readonly CLOSED = 2
  static all: Line[] = []
  readyState = 1
  readonly close = vi.fn()

  constructor(readonly url: string) {
    super()
    Line.all.push(this)
  }

  tell(name: string, data: object) {
    act(() => void this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) })))
  }

  end() {
    this.readyState = Line.CLOSED
    act(() => void this.dispatchEvent(new Event('error')))
  }
}

beforeEach(() => {
  Line.all = []
  vi.stubGlobal('EventSource', Line)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page that shows the clip, its notes and the list of clips, all asked for once. */
async function open() {
  const asked = answering({
    [`GET ${CLIP}`]: { id: 'c1', state: 'preparing', progress: 10 },
    [`GET ${NOTES}`]: { items: [] },
    [`GET ${LIST}`]: { items: [] },
  })
  const queries = newQueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  )
  const page = renderHook(
    ({ visible }) => {
      useLiveClip('c1', visible)
      const clip = useQuery(getClipOptions({ path }))
      useQuery(listObservationsOptions({ path }))
      useQuery(listClipsOptions())
      return clip.data
    },
    { wrapper, initialProps: { visible: true } },
  )
  await waitFor(() => expect(asked).toHaveLength(3))
  await waitFor(() => expect(page.result.current).toBeDefined())
  asked.length = 0
  return { ...page, asked, line: line() }
}

function line() {
  const last = Line.all.at(-1)
  if (!last) throw new Error('no line was opened')
  return last
}

const paths = (asked: Asked[]) => asked.map((each) => each.path).sort()

it('shows progress as it comes, without asking for anything', async () => {
  const { line, result, asked } = await open()
  expect(line.url).toBe('/api/clips/c1/events')
  line.tell('progress', { progress: 62 })
  await waitFor(() => expect(result.current?.progress).toBe(62))
  expect(asked).toEqual([])
})

it.each([
  ['observations', [CLIP, NOTES]],
  ['changed', [LIST, CLIP, NOTES]],
  ['ready', [LIST, CLIP]],
  ['failed', [LIST, CLIP]],
])('"%s" asks anew for %j', async (name, wanted) => {
  const { line, asked } = await open()
  line.tell(name, {})
  await waitFor(() => expect(paths(asked)).toEqual(wanted))
})

it('asks for the clip when the line ends, and opens a new one a little later', async () => {
  const { line, asked } = await open()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  line.end()
  await vi.waitFor(() => expect(paths(asked)).toContain(CLIP))
  expect(Line.all).toHaveLength(1)
  act(() => void vi.advanceTimersByTime(5000))
  expect(Line.all).toHaveLength(2)
})

it('lets go of the line when the clip may not be seen any more', async () => {
  const { line, rerender } = await open()
  rerender({ visible: false })
  expect(line.close).toHaveBeenCalled()
  expect(Line.all).toHaveLength(1)
})

it('does not come back after the page is left, also when the line had just ended', async () => {
  const { line, unmount } = await open()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  line.end()
  unmount()
  vi.advanceTimersByTime(60_000)
  expect(Line.all).toHaveLength(1)
})
