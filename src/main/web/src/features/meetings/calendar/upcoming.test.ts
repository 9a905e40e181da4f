import { expect, it } from 'vitest'
import type { MeetingSummary } from '@/generated'
import { sixWeeksAfter, sorted, suggestedStart } from './upcoming'

const meeting = (startsAt: string, state: MeetingSummary['state']): MeetingSummary => {
  return { id: startsAt, triadId: 'triad-1', triadName: 'Drietal', startsAt, state }
}

const ids = (meetings: MeetingSummary[]) => meetings.map(({ id }) => id)

it('the next meeting comes first, of those that are over the latest', () => {
  const { running, next, earlier } = sorted([
    meeting('2026-12-08', 'planned'),
    meeting('2026-09-01', 'ended'),
    meeting('2026-12-01', 'broken-off'),
    meeting('2026-10-13', 'ended'),
    meeting('2026-11-24', 'running'),
  ])
  expect(ids(running)).toEqual(['2026-11-24'])
  expect(ids(next)).toEqual(['2026-12-01', '2026-12-08'])
  expect(ids(earlier)).toEqual(['2026-10-13', '2026-09-01'])
})

it('six weeks later it is the same time on the clock', () => {
  const start = new Date(2026, 9, 13, 15, 30)
  const later = new Date(sixWeeksAfter(start.toISOString()))
  expect([later.getMonth(), later.getDate(), later.getHours()]).toEqual([10, 24, 15])
})

it('the next date is suggested from the last meeting, and not in the past', () => {
  const meetings = [
    meeting('2026-09-01T13:30:00Z', 'ended'),
    meeting('2026-10-27T14:30:00Z', 'ended'),
  ]
  const inNovember = new Date('2026-11-22T12:00:00Z')
  expect(suggestedStart(meetings, 'triad-1', inNovember)).toBe('2026-12-08T14:30:00.000Z')
  expect(suggestedStart(meetings, 'triad-1', new Date('2027-03-01'))).toBeUndefined()
  expect(suggestedStart(meetings, 'triad-2', inNovember)).toBeUndefined()
})
