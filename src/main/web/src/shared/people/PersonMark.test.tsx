import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PersonMark } from './PersonMark'

const anna = { id: 'a', name: 'Anna de Wit' }
const triad = { id: 't', name: 'T', members: [anna], facilitation: 1, agreements: [] }

it('tells who it is to those who do not see it', () => {
  render(<PersonMark person={anna} triad={triad} />)
  expect(screen.getByRole('img', { name: 'Anna de Wit' })).toHaveTextContent('A')
})

it('is silent where the name stands beside it', () => {
  render(<PersonMark person={anna} triad={triad} decorative />)
  expect(screen.queryByRole('img')).toBeNull()
})
