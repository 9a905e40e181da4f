import type { Person } from '@/generated'

/** It is never an assessment: whoever is director neither joins nor leads, whatever else they are. */
const mayBeInside = (person: Person) => person.active && !person.roles.includes('director')

export function canTakePart(person: Person): boolean {
  return mayBeInside(person) && person.roles.includes('teacher')
}

export function canLead(person: Person): boolean {
  return mayBeInside(person) && person.roles.includes('facilitator')
}
