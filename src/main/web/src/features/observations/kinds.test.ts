import { expect, it } from 'vitest'
import { describes, keptAs, type Kind, kindChoice } from './kinds'

const describing: Kind[] = ['quote', 'teacher-action', 'pupil-action', 'interaction', 'count']

it('a peer who describes may keep questions, interpretations and tips for later', () => {
  expect(kindChoice(describing)).toEqual({
    now: ['pupil-action', 'teacher-action', 'quote', 'interaction', 'count'],
    later: ['question', 'interpretation', 'tip'],
  })
})

it('an owner may write a feeling at any time, and a peer never', () => {
  expect(kindChoice([...describing, 'feeling']).now).toContain('feeling')
  expect(kindChoice(describing).later).not.toContain('feeling')
})

it('nothing is left for later once the tips are open', () => {
  expect(kindChoice([...describing, 'question', 'interpretation', 'tip']).later).toEqual([])
})

it('advice is kept as a tip, a judgement as an interpretation', () => {
  expect(keptAs('advise')).toBe('tip')
  expect(keptAs('judge')).toBe('interpretation')
  expect(describes(keptAs('judge'))).toBe(false)
})
