import { expect, it } from 'vitest'
import { planWith } from '@/test/fixtures'
import { changedFields, draftOf, editOf } from './draft'

const base = draftOf(planWith({ goal: 'tot drie tellen' }))

it('only what changed goes to the server', () => {
  const edit = editOf(3, base, { ...base, goal: 'tot vijf tellen' })
  expect(JSON.parse(JSON.stringify(edit))).toEqual({ version: 3, goal: 'tot vijf tellen' })
})

it('a space at the end is no change', () => {
  expect(changedFields(base, { ...base, goal: 'tot drie tellen ' })).toEqual([])
})

it('quotes go by their observations', () => {
  const quote = {
    observationId: 'o1',
    clipId: 'c1',
    kind: 'quote' as const,
    fromMs: 0,
    author: { id: 'b', name: 'Bram' },
    text: 'x',
  }
  expect(editOf(1, base, { ...base, feedback: [quote] }).feedbackObservationIds).toEqual(['o1'])
})
