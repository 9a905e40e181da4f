import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Observation, Plan } from '@/generated'
import { anna, denktijd, planWith } from '@/test/fixtures'
import { show } from '@/test/render'
import { answering } from '@/test/server'
import { TakeIntoPlan } from './TakeIntoPlan'
import { useQuestionPlan } from './useQuestionPlan'

const seen: Observation = {
  id: 'note-1',
  clipId: 'clip-1',
  author: { id: 'bram', name: 'Bram Visser' },
  kind: 'quote',
  fromMs: 5000,
  text: 'Wie weet de helft?',
  private: false,
  createdAt: '2026-11-20T10:00:00Z',
}

function Line() {
  const { plan } = useQuestionPlan(denktijd.id, 'plan')
  return <TakeIntoPlan questionId={denktijd.id} plan={plan.data} observation={seen} />
}

async function press(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }))
}

it('takes an observation into a plan that it begins, with two clicks in all', async () => {
  let plans: Plan[] = []
  const begun = planWith({ version: 1 })
  const asked = answering({
    'GET /api/plans': () => ({ items: plans }),
    'POST /api/plans': () => (plans = [begun])[0],
    'GET /api/plans/plan-anna': begun,
    'PATCH /api/plans/plan-anna': planWith({ version: 2 }),
  })
  await show(<Line />, { me: anna })
  await press('In mijn plan')
  await press('Dit neem ik mee')
  await waitFor(() =>
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([
      { method: 'POST', path: '/api/plans', body: { learningQuestionId: denktijd.id } },
      {
        method: 'PATCH',
        path: '/api/plans/plan-anna',
        body: { version: 1, feedbackObservationIds: ['note-1'] },
      },
    ]),
  )
})
