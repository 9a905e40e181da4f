import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Clip, Observation } from '@/generated'
import { answering } from '@/test/server'
import { anna } from '@/test/fixtures'
import { show } from '@/test/render'
import { Aside } from './Aside'

const clip = { id: 'c1', you: { role: 'owner' }, recording: { fromMs: 0 } } as Clip
const bram = { id: 'b', name: 'Bram Visser' }

function note(id: string, author: { id: string; name: string }, fromMs: number): Observation {
  const text = `Vinger ${id} gaat omhoog.`
  return { id, clipId: 'c1', author, kind: 'quote', fromMs, text, private: false, createdAt: '' }
}

it('tells what a cut left out and on which side, and only what is mine can be removed', async () => {
  answering({
    'GET /api/clips/c1/observations/aside': {
      items: [note('1', bram, -4000), note('2', anna, 90_000)],
    },
  })
  await show(<Aside clip={clip} triad={undefined} />)
  expect(await screen.findByText('Buiten het stuk (2)')).toBeInTheDocument()
  expect(screen.getByText(/vóór het stuk/)).toBeInTheDocument()
  expect(screen.getByText(/na het stuk/)).toBeInTheDocument()
  expect(screen.getAllByRole('button', { hidden: true })).toHaveLength(1)
  expect(screen.getByRole('link', { hidden: true })).toHaveAttribute('href', '/clips/c1/cut')
})
