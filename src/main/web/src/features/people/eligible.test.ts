import { expect, it } from 'vitest'
import type { Person } from '@/generated'
import { canLead, canTakePart } from './eligible'

const person = (roles: Person['roles'], active = true): Person => {
  return { id: 'p', name: 'P', email: 'p@drieluik.example', roles, active, signedInBefore: true }
}

it('teachers take part and facilitators lead', () => {
  expect(canTakePart(person(['teacher']))).toBe(true)
  expect(canLead(person(['teacher']))).toBe(false)
  expect(canLead(person(['teacher', 'facilitator']))).toBe(true)
})

it('a director does neither, also when teaching', () => {
  expect(canTakePart(person(['teacher', 'director']))).toBe(false)
  expect(canLead(person(['facilitator', 'director']))).toBe(false)
})

it('somebody whose account is closed does neither', () => {
  expect(canTakePart(person(['teacher'], false))).toBe(false)
})
