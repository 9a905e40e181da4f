import type { AgendaCase, Meeting, MeetingCase } from '@/generated'
import { presentCase } from '../agenda/seats'

/** What fills the large part of the board. */
export type Stage =
  | 'joining'
  | 'agreements'
  | 'speaker'
  | 'question'
  | 'plan'
  | 'clip'
  | 'paper'
  | 'change'
  | 'closing'

const FIRST_STAGES: Partial<Record<NonNullable<Meeting['phase']>['name'], Stage>> = {
  opening: 'agreements',
  'look-back': 'speaker',
  question: 'question',
  change: 'change',
  closing: 'closing',
}

/** The plan is there when its owner shows it, unless the picture moves. */
export function stageOf(meeting: Meeting, words: MeetingCase | undefined): Stage {
  const { phase, playback } = meeting
  if (!phase) return 'joining'
  const present = presentCase(meeting)
  if (present?.planShown && words?.plan && !playback?.playing) return 'plan'
  if (playback?.playing) return 'clip'
  return FIRST_STAGES[phase.name] ?? (hasClip(present) ? 'clip' : 'paper')
}

function hasClip(present: AgendaCase | undefined): boolean {
  return present?.clipId !== undefined && present.clipState !== 'failed'
}

const AFTER_WATCHING = new Set(['describe', 'coach', 'switch', 'tips', 'plan'])

/** Observations are shown from describing on. */
export function showsNotes({ phase }: Meeting): boolean {
  return phase !== undefined && AFTER_WATCHING.has(phase.name)
}

const COACHES_SPEAK = new Set(['describe', 'coach', 'tips'])

/** One prompt is enough for a whole room: everybody's, or that of whoever speaks now. */
export function promptOf(words: MeetingCase | undefined): string | undefined {
  const speaker = COACHES_SPEAK.has(words?.phase ?? '') ? 'coach' : 'owner'
  const of = (audience: string) => words?.prompts.find((each) => each.audience === audience)?.text
  return of('everybody') ?? of(speaker)
}
