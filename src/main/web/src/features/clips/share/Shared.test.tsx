import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Clip } from '@/generated'
import { answering } from '@/test/server'
import { show } from '@/test/render'
import { Shared } from './Shared'

const clip = { id: 'c1', state: 'ready', sharing: { triadId: 't', until: '2030-07-31' } } as Clip

it('tells until when, and takes back at one press', async () => {
  const asked = answering({ 'PUT /api/clips/c1/sharing': { ...clip, sharing: undefined } })
  await show(<Shared clip={clip} />)
  expect(screen.getByRole('status')).toHaveTextContent(/31 juli 2030/)
  await userEvent.click(screen.getByRole('button', { name: 'Delen stoppen' }))
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'PUT /api/clips/c1/sharing',
  ])
})
