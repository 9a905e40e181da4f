import type { Kind } from './kinds'

/** What somebody is writing and has not placed yet. */
export interface Draft {
  kind: Kind
  text: string
  /** Fixed at the first letter, or by hand. */
  fromMs?: number | undefined
  toMs?: number | undefined
  keepPrivate: boolean
  /** Underlined words that the writer looked at and left as they are. */
  left: string[]
}

export const SHORTEST = 5
export const LONGEST = 280

export function emptyDraft(kind: Kind): Draft {
  return { kind, text: '', keepPrivate: false, left: [] }
}

/** The same text, now at this moment where it had none; a text that is wiped lets go of its moment. */
export function withText(draft: Draft, text: string, nowMs: number): Draft {
  if (text === '' && draft.toMs === undefined)
    return { ...draft, text, fromMs: undefined, left: [] }
  return { ...draft, text, fromMs: draft.fromMs ?? nowMs }
}

export function beginsAt(draft: Draft, fromMs: number): Draft {
  const toMs = draft.toMs !== undefined && draft.toMs > fromMs ? draft.toMs : undefined
  return { ...draft, fromMs, toMs }
}

/** An end before the beginning turns the two round: somebody marked the end first. */
export function endsAt(draft: Draft, toMs: number): Draft {
  const fromMs = draft.fromMs ?? toMs
  if (toMs === fromMs) return { ...draft, fromMs, toMs: undefined }
  return { ...draft, fromMs: Math.min(fromMs, toMs), toMs: Math.max(fromMs, toMs) }
}

/** Text as it is stored: one form for accents, no loose spaces around it. */
export function tidy(text: string): string {
  return text.normalize('NFC').trim()
}

export function lengthTrouble(text: string): 'tooShort' | 'tooLong' | undefined {
  const { length } = tidy(text)
  if (length < SHORTEST) return 'tooShort'
  return length > LONGEST ? 'tooLong' : undefined
}

const keyOf = (clipId: string) => `drieluik-draft-${clipId}`

/** A reload or a wrong click loses nothing; a closed tab forgets it, also on a shared computer. */
export function storeDraft(clipId: string, draft: Draft) {
  if (draft.text === '') sessionStorage.removeItem(keyOf(clipId))
  else sessionStorage.setItem(keyOf(clipId), JSON.stringify(draft))
}

export function storedDraft(clipId: string, kind: Kind): Draft {
  const stored = sessionStorage.getItem(keyOf(clipId))
  return stored === null ? emptyDraft(kind) : (JSON.parse(stored) as Draft)
}
