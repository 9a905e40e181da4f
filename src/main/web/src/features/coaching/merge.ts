import { differs, type Draft, type Field, fields } from './draft'

export type Choice = 'mine' | 'theirs' | 'both'

export interface Merged {
  draft: Draft
  /** Fields that were written in on both sides; the draft holds mine. */
  conflicts: Field[]
}

/** Three-way: what only one side changed goes in by itself, what both changed is asked about. */
export function merge(base: Draft, mine: Draft, theirs: Draft): Merged {
  const changedHere = (field: Field) => differs(field, base, mine)
  const changedThere = (field: Field) => differs(field, base, theirs)
  const conflicts = fields.filter(
    (field) => changedHere(field) && changedThere(field) && differs(field, mine, theirs),
  )
  const fromThem = fields.filter((field) => changedThere(field) && !changedHere(field))
  return { draft: take(mine, theirs, fromThem), conflicts }
}

/** Mine, with what was chosen of theirs. */
export function chosen(mine: Draft, theirs: Draft, choices: Partial<Record<Field, Choice>>): Draft {
  const fromThem = fields.filter((field) => choices[field] === 'theirs')
  const joined = fields.filter((field) => choices[field] === 'both')
  return join(take(mine, theirs, fromThem), theirs, joined)
}

function take(mine: Draft, theirs: Draft, names: Field[]): Draft {
  return { ...mine, ...Object.fromEntries(names.map((name) => [name, theirs[name]])) }
}

function join(mine: Draft, theirs: Draft, names: Field[]): Draft {
  const both = names.map((name) => [name, joined(mine[name], theirs[name])])
  return { ...mine, ...(Object.fromEntries(both) as Partial<Draft>) }
}

function joined(mine: Draft[Field], theirs: Draft[Field]): Draft[Field] {
  if (typeof mine === 'string' && typeof theirs === 'string') {
    return `${theirs}\n\n${mine}`
  }
  if (typeof mine === 'string' || typeof theirs === 'string') {
    return mine
  }
  const seen = new Set(theirs.map(keyOf))
  const added = mine.filter((each) => !seen.has(keyOf(each)))
  return [...theirs, ...added] as Draft[Field]
}

function keyOf(item: object): string {
  if ('observationId' in item) {
    return String(item.observationId)
  }
  // The same step, worded anew on one side, is two steps: nothing is lost.
  return 'what' in item ? String(item.what) : JSON.stringify(item)
}
