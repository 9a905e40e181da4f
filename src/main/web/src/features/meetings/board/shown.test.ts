import { expect, it } from 'vitest'
import type { Board } from '@/generated'
import { aMeeting } from '@/test/meeting'
import { matching } from './shown'

const clip = { durationMs: 230_000, width: 1280, height: 720, video: '/v', poster: '/p' }
const words = { ownerId: 'bram', phase: 'describe', prompts: [], suggestions: [] } as const

const board = (): Board => ({
  expiresAt: '2026-12-01T23:00:00Z',
  meeting: aMeeting(),
  case: { ...words, prompts: [], suggestions: [] },
  clip,
  observations: [],
})

it('shows what came along with the same step of the same case', () => {
  const { case: shown, clip: picture } = matching(board(), aMeeting())
  expect([shown?.phase, picture]).toEqual(['describe', clip])
})

it('the words of the step before are not those of this one', () => {
  const coach = {
    name: 'coach',
    ownerId: 'bram',
    budgetMs: 1,
    usedMs: 0,
    leftMs: 1,
    index: 0,
  } as const
  const shown = matching(board(), aMeeting({ phase: coach }))
  expect(shown.case).toBeUndefined()
  expect(shown.clip).toBe(clip)
})

it("nobody's picture is shown in another's case", () => {
  const carla = {
    name: 'watch',
    ownerId: 'carla',
    budgetMs: 1,
    usedMs: 0,
    leftMs: 1,
    index: 0,
  } as const
  expect(matching(board(), aMeeting({ phase: carla }))).toEqual({})
})
