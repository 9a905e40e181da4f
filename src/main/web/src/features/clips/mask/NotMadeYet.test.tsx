import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Clip } from '@/generated'
import { answering } from '@/test/server'
import { show } from '@/test/render'
import { NotMadeYet } from './NotMadeYet'

const clip = {
  id: 'c1',
  state: 'ready',
  sharing: { triadId: 't', until: '2030-07-31' },
  masking: { masks: 1, mutes: 0, applied: false },
} as Clip

it('has what was drawn over a shared clip made at one press', async () => {
  const asked = answering({
    'GET /api/clips/c1/masking': { version: 4, masks: [], mutes: [] },
    'PUT /api/clips/c1/masking/applied': { ...clip, masking: { ...clip.masking, applied: true } },
  })
  await show(<NotMadeYet clip={clip} />)
  expect(screen.getByRole('status')).toHaveTextContent(/zonder/)
  await userEvent.click(screen.getByRole('button', { name: 'Maak het zo' }))
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /api/clips/c1/masking',
    'PUT /api/clips/c1/masking/applied',
  ])
})

it.each([
  { ...clip, sharing: undefined },
  { ...clip, masking: undefined },
] as Clip[])('is silent while nobody else sees it, and when nothing is missing', async (other) => {
  await show(<NotMadeYet clip={other} />)
  expect(screen.queryByRole('status')).toBeNull()
})
