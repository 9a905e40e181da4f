import { expect, it } from 'vitest'
import { aMeeting } from '@/test/meeting'
import { fullness, segmentsOf } from './segments'

const used = (name: string, ownerId: string, usedMs: number) => {
  const meeting = aMeeting()
  const phases = meeting.phases.map((each) =>
    each.name === name && each.ownerId === ownerId ? { ...each, usedMs } : each,
  )
  return { ...meeting, phases }
}

it('a phase that was left early is full, one that was never entered is empty', () => {
  const anna = segmentsOf(used('coach', 'anna', 60_000), 'anna')
  const full = Object.fromEntries(anna.map((each) => [each.name, fullness(each, 0)]))
  expect(full).toMatchObject({ coach: 1, tips: 0 })
})

it('the present phase fills while it runs, and not beyond its end', () => {
  const present = segmentsOf(used('describe', 'bram', 48_000), 'bram')[3]
  expect(present?.place).toBe('present')
  if (!present) return
  expect(fullness(present, 72_000)).toBe(0.5)
  expect(fullness(present, 900_000)).toBe(1)
})

it('what is to come is empty', () => {
  expect(segmentsOf(aMeeting(), 'carla').every(({ place }) => place === 'ahead')).toBe(true)
})
