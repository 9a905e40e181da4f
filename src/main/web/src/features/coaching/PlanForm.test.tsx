import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import type { Plan } from '@/generated'
import { planWith } from '@/test/fixtures'
import { show } from '@/test/render'
import { answering } from '@/test/server'
import { PlanForm } from './PlanForm'

const plan = planWith({ version: 3 })
const noClips = { 'GET /api/clips': { items: [] } }
const goal = () => screen.getByLabelText(/Wat ga ik anders doen/)

/** Another device saved version 4 with these changes; what comes after it is taken. */
const changedElsewhere = (changes: Partial<Plan>) => (body: unknown) => {
  const current = { ...plan, ...changes, version: 4 }
  const { version, ...edit } = body as { version: number }
  return version === 3
    ? { code: 'plan-changed', title: 'Aangepast', detail: '…', status: 409, current }
    : { ...current, ...edit, version: 5 }
}

beforeEach(() => localStorage.clear())

it('explains the fields that are not open yet and offers looking back', async () => {
  answering(noClips)
  await show(<PlanForm plan={planWith({ open: false })} />)
  expect(screen.getByText('Eerst samen kijken, dan een plan')).toBeVisible()
  expect(screen.queryByLabelText(/Wat ga ik anders doen/)).toBeNull()
  expect(screen.getByLabelText(/Wat maakt dat het niet lager is/)).toBeEnabled()
})

it('sends only what was written, and stops asking to save', async () => {
  const asked = answering({
    ...noClips,
    'PATCH /api/plans/plan-anna': planWith({ version: 4, goal: 'tot drie tellen' }),
  })
  await show(<PlanForm plan={plan} />)
  await userEvent.type(goal(), 'tot drie tellen')
  await userEvent.click(screen.getByRole('button', { name: 'Plan bewaren' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Plan bewaren' })).toBeNull())
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({
    version: 3,
    goal: 'tot drie tellen',
  })
})

it('keeps what was typed on this device until it is saved', async () => {
  answering(noClips)
  await show(<PlanForm plan={plan} />)
  await userEvent.type(goal(), 'half')
  await show(<PlanForm plan={plan} />)
  expect(screen.getAllByDisplayValue('half')).toHaveLength(2)
})

it('joins changes in different fields without a question', async () => {
  const asked = answering({
    ...noClips,
    'PATCH /api/plans/plan-anna': changedElsewhere({ now: 'van de telefoon' }),
  })
  await show(<PlanForm plan={plan} />)
  await userEvent.type(goal(), 'van de laptop')
  await userEvent.click(screen.getByRole('button', { name: 'Plan bewaren' }))
  expect(await screen.findByDisplayValue('van de telefoon')).toBeVisible()
  const merged = { version: 4, goal: 'van de laptop' }
  await waitFor(() => expect(asked.at(-1)?.body).toEqual(merged))
})

it('puts both texts side by side when both devices wrote in one field', async () => {
  const asked = answering({
    ...noClips,
    'PATCH /api/plans/plan-anna': changedElsewhere({ goal: 'van de telefoon' }),
  })
  await show(<PlanForm plan={plan} />)
  await userEvent.type(goal(), 'van de laptop')
  await userEvent.click(screen.getByRole('button', { name: 'Plan bewaren' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('van de telefoon')).toBeInTheDocument()
  expect(within(dialog).getByText('van de laptop')).toBeInTheDocument()
  await userEvent.click(within(dialog).getByLabelText('Allebei'))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Zo bewaren' }))
  const both = { version: 4, goal: 'van de telefoon\n\nvan de laptop' }
  await waitFor(() => expect(asked.at(-1)?.body).toEqual(both))
})
