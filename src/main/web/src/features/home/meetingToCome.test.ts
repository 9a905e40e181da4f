import { expect, it } from 'vitest'
import type { MeetingSummary } from '@/generated'
import { drietal } from '@/test/fixtures'
import { meetingToCome } from './meetingToCome'

const meeting = (changes: Partial<MeetingSummary>): MeetingSummary => {
  const id = changes.startsAt ?? 'm'
  return {
    id,
    triadId: drietal.id,
    triadName: drietal.name,
    startsAt: '',
    state: 'planned',
    ...changes,
  }
}

it('the meeting that goes on comes before any other', () => {
  const running = meeting({ startsAt: '2026-12-08', state: 'running' })
  const meetings = [meeting({ startsAt: '2026-12-01' }), running]
  expect(meetingToCome(meetings, [drietal])).toBe(running)
})

it('else the first that has not been held, of my own triads', () => {
  const next = meeting({ startsAt: '2026-12-01' })
  const meetings = [
    meeting({ startsAt: '2026-12-08' }),
    next,
    meeting({ startsAt: '2026-10-13', state: 'ended' }),
    meeting({ startsAt: '2026-11-24', triadId: 'another' }),
  ]
  expect(meetingToCome(meetings, [drietal])).toBe(next)
})
