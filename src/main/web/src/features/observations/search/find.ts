import type { Observation } from '@/generated'
import type { Cue } from '@/player/cues'

/** A moment that answers what somebody looks for: somebody noted it, or it was said. */
export type Found = { fromMs: number } & (
  { note: Observation; said?: never } | { said: Cue; note?: never }
)

/** Moments in the order of the clip, whose words hold all that is looked for; none for no words. */
export function find(query: string, notes: Observation[], said: Cue[]): Found[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  const holds = (text: string) => {
    const words = plain(text)
    return wanted.every((word) => words.includes(word))
  }
  return [
    ...notes.filter(({ text }) => holds(text)).map((note) => ({ fromMs: note.fromMs, note })),
    ...said.filter(({ text }) => holds(text)).map((cue) => ({ fromMs: cue.fromMs, said: cue })),
  ].sort((a, b) => a.fromMs - b.fromMs)
}

/** Without capitals and accents, as people type when they are looking for something. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
