import { expect, it } from 'vitest'
import { isVague, lacksDate, tooManyOpen } from './warnings'

it.each(['Meer interactie', 'Ik wil beter luisteren', 'Ask better questions'])(
  '"%s" says nothing that a video shows',
  (goal) => {
    expect(isVague(goal)).toBe(true)
  },
)

it.each([
  'Na elke vraag tel ik tot drie',
  'Minstens 4 leerlingen meer aan het woord',
  'Ik geef de beurt aan wie stil is',
  'After each question I count to three for more thinking time',
])('"%s" can be seen', (goal) => {
  expect(isVague(goal)).toBe(false)
})

const step = { what: 'Briefje', howIKnow: '', done: false }

it('an open step wants a day, a done one no longer', () => {
  expect(lacksDate(step)).toBe(true)
  expect(lacksDate({ ...step, by: '2026-12-01' })).toBe(false)
  expect(lacksDate({ ...step, done: true })).toBe(false)
})

it('a third open step is one too many, a third of which one is done is not', () => {
  expect(tooManyOpen([step, step, step])).toBe(true)
  expect(tooManyOpen([step, step, { ...step, done: true }])).toBe(false)
})
