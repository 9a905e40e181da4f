import { expect, it } from 'vitest'
import { nextStep, runningPlan } from './nextStep'
import { planWith } from '@/test/fixtures'

const step = (what: string, by?: string, done = false) => {
  return { id: what, what, by, howIKnow: '', done }
}

it('the first open step is the next one, a step without a date comes last', () => {
  const plan = planWith({
    steps: [
      step('ooit'),
      step('later', '2026-12-10'),
      step('gedaan', '2026-11-01', true),
      step('morgen', '2026-12-01'),
    ],
  })
  expect(nextStep(plan)?.what).toBe('morgen')
})

it('when every step is done there is no next one', () => {
  expect(nextStep(planWith({ steps: [step('gedaan', undefined, true)] }))).toBeUndefined()
})

it('the running plan is the one worked on last', () => {
  const older = planWith({ id: 'older', updatedAt: '2026-09-01T10:00:00Z' })
  const newer = planWith({ id: 'newer', updatedAt: '2026-11-01T10:00:00Z' })
  expect(runningPlan([older, newer])?.id).toBe('newer')
})
