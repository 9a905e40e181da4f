import { expect, it } from 'vitest'
import { forgetAllDrafts, forgetDraft, keepDraft, keptDraft } from './kept'

it('a draft is there until it is forgotten', () => {
  keepDraft('plan-1', { goal: 'tot drie tellen' })
  expect(keptDraft('plan-1')).toEqual({ goal: 'tot drie tellen' })
  forgetDraft('plan-1')
  expect(keptDraft('plan-1')).toBeUndefined()
})

it('signing out forgets every draft and nothing else', () => {
  localStorage.setItem('drieluik-language', 'nl')
  keepDraft('plan-1', 'a')
  keepDraft('plan-2', 'b')
  forgetAllDrafts()
  expect([keptDraft('plan-1'), keptDraft('plan-2')]).toEqual([undefined, undefined])
  expect(localStorage.getItem('drieluik-language')).toBe('nl')
})
