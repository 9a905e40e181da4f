import { expect, it } from 'vitest'
import type { Meeting, MeetingCase } from '@/generated'
import { aMeeting } from '@/test/meeting'
import { promptOf, showsNotes, stageOf } from './stage'

type Name = NonNullable<Meeting['phase']>['name']

const at = (name: Name, ownerId?: string, changes: Partial<Meeting> = {}) =>
  aMeeting({
    phase: {
      index: 0,
      name,
      ...(ownerId ? { ownerId } : {}),
      budgetMs: 60_000,
      usedMs: 0,
      leftMs: 60_000,
    },
    ...changes,
  })

const plan = { goal: 'Tot drie tellen', satisfiedWhen: '', steps: [], scores: [] }
const words = (changes: Partial<MeetingCase>): MeetingCase => {
  return { prompts: [], suggestions: [], ...changes }
}

it('each phase has its own stage', () => {
  expect(stageOf(at('opening'), undefined)).toBe('agreements')
  expect(stageOf(at('look-back', 'bram'), undefined)).toBe('speaker')
  expect(stageOf(at('question', 'bram'), undefined)).toBe('question')
  expect(stageOf(at('describe', 'bram'), undefined)).toBe('clip')
  expect(stageOf(at('change'), undefined)).toBe('change')
})

it('a case without a clip runs on paper', () => {
  expect(stageOf(at('describe', 'carla'), undefined)).toBe('paper')
})

it('so does one whose clip could not be prepared; one that still is, waits for it', () => {
  const inState = (clipState: 'failed' | 'preparing') =>
    at('watch', 'bram', { cases: aMeeting().cases.map((each) => ({ ...each, clipState })) })
  expect(stageOf(inState('failed'), undefined)).toBe('paper')
  expect(stageOf(inState('preparing'), undefined)).toBe('clip')
})

it('the plan is there when its owner shows it, unless the picture moves', () => {
  const cases = aMeeting().cases.map((each) => ({ ...each, planShown: true }))
  const shown = at('plan', 'bram', { cases })
  expect(stageOf(shown, words({ plan }))).toBe('plan')
  const moving = { ...shown, playback: { ...aMeeting().playback, playing: true } } as Meeting
  expect(stageOf(moving, words({ plan }))).toBe('clip')
})

it('observations come after watching', () => {
  expect(showsNotes(at('watch', 'bram'))).toBe(false)
  expect(showsNotes(at('describe', 'bram'))).toBe(true)
})

it("the one prompt is everybody's, or that of whoever speaks", () => {
  const prompts: MeetingCase['prompts'] = [
    { audience: 'facilitator', text: 'leid' },
    { audience: 'owner', text: 'vertel' },
    { audience: 'coach', text: 'vraag' },
  ]
  expect(promptOf(words({ phase: 'look-back', prompts }))).toBe('vertel')
  expect(promptOf(words({ phase: 'coach', prompts }))).toBe('vraag')
  const all: MeetingCase['prompts'] = [...prompts, { audience: 'everybody', text: 'noteer' }]
  expect(promptOf(words({ phase: 'watch', prompts: all }))).toBe('noteer')
})
