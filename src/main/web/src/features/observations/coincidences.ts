/** Whose note it is and when it begins; more is not needed to see that people looked alike. */
interface Noted {
  author: { id: string }
  fromMs: number
  private: boolean
}

/** Some seconds that several people marked on their own. */
export interface Coincidence {
  fromMs: number
  toMs: number
  /** The moment to name: the middle one of their marks. */
  atMs: number
  authors: string[]
}

const TOGETHER_MS = 3000

/** Where at least two people began a note within three seconds, in the order of the clip. */
export function coincidences(notes: readonly Noted[]): Coincidence[] {
  let left = notes.filter((note) => !note.private).sort((a, b) => a.fromMs - b.fromMs)
  const found: Coincidence[] = []
  for (let best = fullest(left); best.length > 0; best = fullest(left)) {
    found.push(coincidence(best))
    left = left.filter((note) => !best.includes(note))
  }
  return found.sort((a, b) => a.fromMs - b.fromMs)
}

/** The three seconds with most people in them, the earliest of equals; empty when all are alone. */
function fullest(sorted: Noted[]): Noted[] {
  let best: Noted[] = []
  for (const [at, first] of sorted.entries()) {
    const near = sorted.slice(at).filter((note) => note.fromMs <= first.fromMs + TOGETHER_MS)
    if (people(near).length > Math.max(1, people(best).length)) best = near
  }
  return best
}

function coincidence(notes: Noted[]): Coincidence {
  const times = notes.map((note) => note.fromMs)
  const atMs = times[Math.floor((times.length - 1) / 2)] ?? 0
  return { fromMs: Math.min(...times), toMs: Math.max(...times), atMs, authors: people(notes) }
}

function people(notes: Noted[]): string[] {
  return [...new Set(notes.map((note) => note.author.id))]
}
