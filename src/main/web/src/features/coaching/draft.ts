import type { EditPlan, Plan, QuotedObservation, Step } from '@/generated'

/** A step that is not saved yet has no id. */
export type DraftStep = Omit<Step, 'id'> & { id?: string }

/** What one writes in a plan, before it is saved. */
export interface Draft {
  now: string
  nowObservations: QuotedObservation[]
  goal: string
  satisfiedWhen: string
  steps: DraftStep[]
  consequences: string
  feedback: QuotedObservation[]
}

export type Field = keyof Draft
export type TextField = 'now' | 'goal' | 'satisfiedWhen' | 'consequences'

export const fields: Field[] = [
  'now',
  'nowObservations',
  'goal',
  'satisfiedWhen',
  'steps',
  'consequences',
  'feedback',
]

export function draftOf(plan: Plan): Draft {
  const { now, nowObservations, goal, satisfiedWhen, steps, consequences, feedback } = plan
  return { now, nowObservations, goal, satisfiedWhen, steps, consequences, feedback }
}

/** Quotes are the same when they quote the same observations: their text is the server's. */
function essence(value: Draft[Field]): string {
  if (typeof value === 'string') {
    return value.trim()
  }
  return JSON.stringify(value.map((each) => ('observationId' in each ? each.observationId : each)))
}

export function differs(field: Field, one: Draft, other: Draft): boolean {
  return essence(one[field]) !== essence(other[field])
}

export function changedFields(base: Draft, draft: Draft): Field[] {
  return fields.filter((field) => differs(field, base, draft))
}

const ids = (quotes: QuotedObservation[]) => quotes.map((quote) => quote.observationId)

/** Only what changed goes to the server, so that a plan that is not open yet refuses nothing else. */
export function editOf(version: number, base: Draft, draft: Draft): EditPlan {
  const changed = new Set(changedFields(base, draft))
  const when = <T>(field: Field, value: T) => (changed.has(field) ? value : undefined)
  return {
    version,
    now: when('now', draft.now),
    nowObservationIds: when('nowObservations', ids(draft.nowObservations)),
    goal: when('goal', draft.goal),
    satisfiedWhen: when('satisfiedWhen', draft.satisfiedWhen),
    steps: when('steps', draft.steps),
    consequences: when('consequences', draft.consequences),
    feedbackObservationIds: when('feedback', ids(draft.feedback)),
  }
}
