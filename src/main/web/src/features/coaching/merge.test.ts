import { expect, it } from 'vitest'
import { planWith } from '@/test/fixtures'
import { type Draft, draftOf } from './draft'
import { chosen, merge } from './merge'

const base: Draft = { ...draftOf(planWith()), goal: 'oud doel', now: 'oud nu' }

it('what each side changed on its own goes together without a question', () => {
  const { draft, conflicts } = merge(
    base,
    { ...base, goal: 'mijn doel' },
    { ...base, now: 'hun nu' },
  )
  expect(conflicts).toEqual([])
  expect(draft).toMatchObject({ goal: 'mijn doel', now: 'hun nu' })
})

it('what both changed is asked about, and mine stays in the draft meanwhile', () => {
  const { draft, conflicts } = merge(
    base,
    { ...base, goal: 'mijn doel' },
    { ...base, goal: 'hun doel' },
  )
  expect(conflicts).toEqual(['goal'])
  expect(draft.goal).toBe('mijn doel')
})

it('the same change on both sides is no conflict, nor is a space at the end', () => {
  const { conflicts } = merge(base, { ...base, goal: 'nieuw' }, { ...base, goal: 'nieuw ' })
  expect(conflicts).toEqual([])
})

it('a choice takes theirs, mine, or both', () => {
  const mine = { ...base, goal: 'mijn doel', now: 'mijn nu', consequences: 'mijn c' }
  const theirs = { ...base, goal: 'hun doel', now: 'hun nu', consequences: 'hun c' }
  const draft = chosen(mine, theirs, { goal: 'theirs', now: 'both', consequences: 'mine' })
  expect(draft.goal).toBe('hun doel')
  expect(draft.now).toBe('hun nu\n\nmijn nu')
  expect(draft.consequences).toBe('mijn c')
})

it('keeping both step lists keeps every step once', () => {
  const step = (what: string) => ({ what, howIKnow: '', done: false })
  const mine = { ...base, steps: [step('a'), step('b')] }
  const theirs = { ...base, steps: [step('a'), step('c')] }
  const draft = chosen(mine, theirs, { steps: 'both' })
  expect(draft.steps.map(({ what }) => what)).toEqual(['a', 'c', 'b'])
})
