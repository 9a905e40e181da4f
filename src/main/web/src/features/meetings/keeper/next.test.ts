import { expect, it } from 'vitest'
import { aMeeting } from '@/test/meeting'
import { nextPhase } from './next'

const at = (name: 'describe' | 'switch' | 'plan' | 'coach', round?: number) => {
  const meeting = aMeeting()
  if (!meeting.phase) throw new Error('The meeting of the tests is running.')
  const second = round === undefined ? {} : { round }
  const more = { name: 'coach', ownerId: 'bram', budgetMs: 0, usedMs: 0, ...second } as const
  const behindSwitch = meeting.phases.findIndex(
    (each) => each.name === 'tips' && each.ownerId === 'bram',
  )
  const phases =
    round === undefined ? meeting.phases : meeting.phases.toSpliced(behindSwitch, 0, more)
  const index = phases.findIndex(
    (each) => each.name === name && each.ownerId === 'bram' && each.round === round,
  )
  return { ...meeting, phases, phase: { ...meeting.phase, index, name, ...second } }
}

it('the next one follows', () => {
  expect(nextPhase(at('describe'))).toMatchObject({ name: 'coach', ownerId: 'bram' })
})

it('from the turning point, and from the coaching behind it, one goes to the plan', () => {
  expect(nextPhase(at('switch'))?.name).toBe('plan')
  expect(nextPhase(at('coach', 2))).toMatchObject({ name: 'plan', ownerId: 'bram' })
})

it('behind a case comes the next case', () => {
  expect(nextPhase(at('plan'))).toMatchObject({ name: 'look-back', ownerId: 'carla' })
})

it('behind the second change over comes the third case', () => {
  const { phases: cases, ...meeting } = aMeeting()
  const change = { name: 'change', budgetMs: 120_000, usedMs: 0 } as const
  const phases = [...cases.slice(0, 8), change, ...cases.slice(8, 16), change, ...cases.slice(16)]
  const phase = { ...change, leftMs: 120_000, index: 17 }
  expect(nextPhase({ ...meeting, phases, phase })?.ownerId).toBe('carla')
})
