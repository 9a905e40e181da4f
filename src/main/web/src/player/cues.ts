/** What stands at one time in a file of WebVTT. */
export interface Cue {
  fromMs: number
  toMs: number
  text: string
}

const TIMES = /^((?:\d+:)?\d{2}:\d{2}\.\d{3})\s+-->\s+((?:\d+:)?\d{2}:\d{2}\.\d{3})/
const CHARACTERS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** Reads WebVTT as our server writes it: times and what belongs to them. */
export function parseCues(vtt: string): Cue[] {
  return vtt.split(/\r?\n\r?\n/).flatMap((block) => cue(block) ?? [])
}

/** The same for what is said, in plain text. */
export function parseCaptions(vtt: string): Cue[] {
  return parseCues(vtt).map((said) => ({ ...said, text: unescaped(said.text) }))
}

function cue(block: string): Cue | undefined {
  const lines = block.trim().split(/\r?\n/)
  const at = lines.findIndex((line) => TIMES.test(line))
  const times = TIMES.exec(lines[at] ?? '')
  if (!times?.[1] || !times[2]) return undefined
  const text = lines.slice(at + 1).join('\n')
  return { fromMs: milliseconds(times[1]), toMs: milliseconds(times[2]), text }
}

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (name) => CHARACTERS[name] ?? name)
}

function milliseconds(time: string): number {
  const seconds = time.split(':').reduce((total, part) => total * 60 + Number(part), 0)
  return Math.round(seconds * 1000)
}
