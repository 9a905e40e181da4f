import type { PersonName, Triad } from '@/generated'

export type Mark = 'circle' | 'square' | 'triangle' | 'hexagon' | 'diamond' | 'ring'

const byPosition: Mark[] = ['circle', 'square', 'triangle', 'hexagon']

const colors: Record<Mark, string> = {
  circle: 'var(--person-1)',
  square: 'var(--person-2)',
  triangle: 'var(--person-3)',
  hexagon: 'var(--person-4)',
  diamond: 'var(--facilitator)',
  ring: 'var(--soft)',
}

/** A member's shape is the place in the triad, the same on every screen; a ring is for outsiders. */
export function markIn(triad: Triad | undefined, personId: string): Mark {
  if (triad?.facilitator?.id === personId) {
    return 'diamond'
  }
  const position = triad?.members.findIndex((member) => member.id === personId) ?? -1
  return byPosition[position] ?? 'ring'
}

export function colorOf(mark: Mark): string {
  return colors[mark]
}

/** Everybody in the triad, members in their order and the facilitator last. */
export function everybodyIn(triad: Triad): PersonName[] {
  return triad.facilitator === undefined ? triad.members : [...triad.members, triad.facilitator]
}

export function triadWith(triads: Triad[], personId: string): Triad | undefined {
  return triads.find((triad) => everybodyIn(triad).some((person) => person.id === personId))
}

/** "Anna" of "Anna de Wit", for lines where the triad knows who is meant. */
export function firstName(person: PersonName): string {
  return person.name.split(' ')[0] ?? person.name
}
