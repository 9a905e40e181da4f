import { expect, it } from 'vitest'
import { reflectionOf } from './reflectionDraft'

const draft = { tried: 't', effect: 'e', whyNotLower: 'w', next: 'n', clipId: '', at: '' }

it('a score goes with what keeps it from being lower', () => {
  expect(reflectionOf(draft)).toBeUndefined()
  expect(reflectionOf({ ...draft, score: 7, whyNotLower: ' ' })).toBeUndefined()
  expect(reflectionOf({ ...draft, score: 7 })?.score).toBe(7)
})

it('the seconds go along only with a clip', () => {
  expect(reflectionOf({ ...draft, score: 7, at: '1:24' })).not.toHaveProperty('atMs')
  expect(reflectionOf({ ...draft, score: 7, at: '1:24', clipId: 'c' })).toMatchObject({
    clipId: 'c',
    atMs: 84_000,
  })
})
