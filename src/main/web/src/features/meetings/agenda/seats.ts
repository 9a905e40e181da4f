import type { AgendaCase, Meeting, PersonName, Triad } from '@/generated'

export type Phase = Meeting['phases'][number]['name']
export type CommandType = Meeting['you']['commands'][number]

/** The triad as this meeting knows it: colours and shapes come from the order of the seats. */
export function triadOf(meeting: Meeting): Triad {
  const { triadId: id, people: members, facilitator, facilitation, agreements } = meeting
  const led = facilitator ? { facilitator } : {}
  return { id, name: '', members, facilitation, agreements, ...led }
}

export function personIn({ people, facilitator }: Meeting, id: string): PersonName {
  const known = [...people, ...(facilitator ? [facilitator] : [])]
  return known.find((person) => person.id === id) ?? { id, name: '' }
}

/** The case that the meeting is at; none around the cases. */
export function presentCase({ phase, cases }: Meeting): AgendaCase | undefined {
  return cases.find(({ ownerId }) => ownerId === phase?.ownerId)
}

/** 2 for the second case of the meeting. */
export function caseNumber({ cases }: Meeting, ownerId: string): number {
  return cases.findIndex((each) => each.ownerId === ownerId) + 1
}

export function can({ you }: Meeting, ...types: CommandType[]): boolean {
  return types.every((type) => you.commands.includes(type))
}
