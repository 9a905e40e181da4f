import type { Clip, Observation, PersonName, Triad } from '@/generated'
import type { LaneOf, Mark } from '@/player/marks'
import { everybodyIn, firstName, markIn } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'

/**
 * A lane for each member of the triad, with or without marks, so that the three stand there as three;
 * a facilitator or a former member has one only with marks in it.
 */
export function lanesOf(clip: Clip, notes: Observation[], triad: Triad | undefined): LaneOf[] {
  const people = everybody(clip, notes, triad)
  return people
    .map((person) => ({ person, marks: marksOf(notes, person) }))
    .filter(({ person, marks }) => marks.length > 0 || isMember(clip, triad, person))
    .map(({ person, marks }) => ({
      id: person.id,
      name: firstName(person),
      shape: markIn(triad, person.id),
      badge: <PersonMark person={person} triad={triad} decorative />,
      marks,
    }))
}

function everybody(clip: Clip, notes: Observation[], triad: Triad | undefined): PersonName[] {
  const all = [
    ...(triad ? everybodyIn(triad) : []),
    clip.owner,
    ...notes.map((note) => note.author),
  ]
  return all.filter(({ id }, at) => all.findIndex((person) => person.id === id) === at)
}

function isMember(clip: Clip, triad: Triad | undefined, person: PersonName): boolean {
  const shared = clip.sharing?.triadId !== undefined
  if (!shared || !triad) return person.id === clip.owner.id
  return triad.members.some((member) => member.id === person.id)
}

function marksOf(notes: Observation[], person: PersonName): Mark[] {
  return notes
    .filter((note) => note.author.id === person.id)
    .map(({ id, fromMs, toMs, text }) => ({ id, fromMs, toMs, label: text }))
}
