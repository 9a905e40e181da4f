import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Board, Meeting } from '@/generated'
import { aMeeting } from '@/test/meeting'
import { show } from '@/test/render'
import { answering, type Asked } from '@/test/server'
import { Component as BoardPage } from './BoardPage'

class Source extends EventTarget {
  static readonly OPEN = 1
  static readonly CLOSED = 2
  static latest: Source | undefined
  readyState = 1
  readonly close = vi.fn()

  constructor() {
    super()
    Source.latest = this
  }
}

const later = '2099-01-01T00:00:00Z'
const unknown = { code: 'board-unknown', title: '?', detail: '?', status: 404 }
const look = { owner: 'Waar was je op uit?', coach: 'Welke woorden vielen je op?' }

let board: Board | typeof unknown
let asked: Asked[]

const atSwitch = (changes: Partial<Meeting> = {}) =>
  aMeeting({
    phase: {
      name: 'switch',
      ownerId: 'bram',
      index: 14,
      budgetMs: 60_000,
      usedMs: 0,
      leftMs: 60_000,
    },
    you: { role: 'board', keeper: false, commands: ['open-tips', 'keep-coaching'] },
    ...changes,
  })

const paired = (meeting: Meeting): Board => ({
  expiresAt: later,
  meeting,
  case: {
    ownerId: 'bram',
    phase: meeting.phase?.name ?? 'describe',
    prompts: Object.entries(look).map(([audience, text]) => ({
      audience: audience as 'owner' | 'coach',
      text,
    })),
    suggestions: [],
  },
})

function tell(name: string) {
  act(() => {
    Source.latest?.dispatchEvent(new MessageEvent(name, { data: '{}' }))
  })
}

beforeEach(() => {
  vi.stubGlobal('EventSource', Source)
  board = unknown
  asked = answering({
    'GET /api/board': () => board,
    'POST /api/board': () => (board = { code: 'KVMD4V', expiresAt: later }),
    'POST /api/board/commands': () => atSwitch({ version: 13, boardChoice: 'tips' }),
  })
})

afterEach(() => vi.unstubAllGlobals())

it('shows a code, then the meeting, and forgets it when it is over', async () => {
  await show(<BoardPage />)
  expect(await screen.findByText('De code is K V M D 4 V')).toBeInTheDocument()

  board = paired(aMeeting())
  tell('paired')
  expect(await screen.findByText('Casus 2 · Bram')).toBeInTheDocument()
  expect(screen.getByText(look.coach)).toBeInTheDocument()

  board = unknown
  tell('closed')
  expect(await screen.findByText('De code is K V M D 4 V')).toBeInTheDocument()
  expect(screen.queryByText('Casus 2 · Bram')).not.toBeInTheDocument()
})

it('the owner taps, and what was tapped waits for whoever keeps the time', async () => {
  board = paired(atSwitch())
  await show(<BoardPage />)
  const tips = await screen.findByRole('button', { name: 'Tips' })
  await userEvent.click(tips)
  expect(await screen.findByText('Gekozen. Fatima bevestigt het.')).toBeInTheDocument()
  expect(tips).toHaveAttribute('aria-pressed', 'true')
  expect(asked.find(({ path }) => path.endsWith('/commands'))?.body).toMatchObject({
    type: 'open-tips',
  })
})
