import type { Observation } from '@/generated'

export type Kind = Observation['kind']

/** In the order of use; the kinds that a later stage opens stand last. */
const IN_ORDER: Kind[] = [
  'pupil-action',
  'teacher-action',
  'quote',
  'interaction',
  'count',
  'question',
  'interpretation',
  'tip',
  'feeling',
]

const OPENED_BY_A_STAGE: Kind[] = ['question', 'interpretation', 'tip']
const DESCRIBING = new Set<Kind>([
  'pupil-action',
  'teacher-action',
  'quote',
  'interaction',
  'count',
])

export interface KindChoice {
  now: Kind[]
  /** May be written already, for one's own eyes until the stage opens them. */
  later: Kind[]
}

export function kindChoice(open: readonly Kind[]): KindChoice {
  return {
    now: IN_ORDER.filter((kind) => open.includes(kind)),
    later: OPENED_BY_A_STAGE.filter((kind) => !open.includes(kind)),
  }
}

/** Whether words that judge are out of place: a tip or an interpretation may well hold them. */
export function describes(kind: Kind): boolean {
  return DESCRIBING.has(kind)
}

/** As what a judging word can be kept: advice as a tip, everything else as an interpretation. */
export function keptAs(hintGroup: string): Kind {
  return hintGroup === 'advise' ? 'tip' : 'interpretation'
}

/** The stage that opens this kind. */
export function stageOf(kind: Kind): 'coaching' | 'tips' {
  return kind === 'tip' ? 'tips' : 'coaching'
}
