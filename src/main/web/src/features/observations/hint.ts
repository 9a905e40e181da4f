import type { HintGroup, HintWords } from '@/generated'

export interface Hint {
  /** Offsets in UTF-16 units, as in `String.slice`. */
  from: number
  to: number
  group: HintGroup
}

export type FindHints = (text: string) => Hint[]

const SYNTAX = /[.*+?^${}()|[\]\\]/u

const BEFORE_WORD = String.raw`(?<![\p{L}\p{M}\p{N}]|[\p{L}\p{N}][-'’])`
const AFTER_WORD = String.raw`(?![\p{L}\p{M}\p{N}]|[-'’][\p{L}\p{N}])`

/** Straight, curly, low and angle quotes; an unclosed one runs to the end: somebody is still typing it. */
const DOUBLE_QUOTED = /"[^"]*(?:"|$)|[“„][^“”]*(?:[“”]|$)|«[^»]*(?:»|$)|‹[^›]*(?:›|$)/gu
/** Single quotes only count when closed, and never the apostrophe of 's, 't or foto's. */
const SINGLE_QUOTED =
  /(?<![\p{L}\p{N}])['‘‚](?![stnmkr]\s)(?=\S)[^'’‘]*(?:['’‘](?=\p{L})[^'’‘]*)*['’‘](?!\p{L})/gu

/** Prepares the lists once; the function it gives is called at each key. */
export function hintsOf(words: HintWords): FindHints {
  const groups = new Map<string, HintGroup>()
  for (const group of words.groups) {
    for (const word of group.words) groups.set(plain(word), group)
  }
  const exceptions = words.groups.flatMap((group) => group.except)
  const anyOfThem = alternatives([...groups.keys(), ...exceptions.map(plain)])
  return (text) => found(withoutQuotes(text), anyOfThem, groups)
}

function found(text: string, anyOfThem: RegExp, groups: Map<string, HintGroup>): Hint[] {
  return [...text.matchAll(anyOfThem)].flatMap((match) => {
    const group = groups.get(plain(match[0]))
    return group ? [{ from: match.index, to: match.index + match[0].length, group }] : []
  })
}

/** What is said literally may judge; it keeps its length so that offsets stay right. */
function withoutQuotes(text: string): string {
  const blank = (quoted: string) => '\0'.repeat(quoted.length)
  return text.replace(DOUBLE_QUOTED, blank).replace(SINGLE_QUOTED, blank)
}

/** The longest first, so that "zou moeten" wins of "zou" and "nog steeds" of "steeds". */
function alternatives(words: string[]): RegExp {
  const patterns = words.toSorted((a, b) => b.length - a.length).map(pattern)
  return new RegExp(`${BEFORE_WORD}(?:${patterns.join('|')})${AFTER_WORD}`, 'giu')
}

function pattern(word: string): string {
  return Array.from(word, characterPattern).join('')
}

/** Some keyboards write é as one character, others as e with a loose accent. */
function characterPattern(character: string): string {
  if (character === ' ') return String.raw`\s+`
  if (character === "'") return "['’]"
  const loose = character.normalize('NFD')
  return loose === character
    ? character.replace(SYNTAX, String.raw`\$&`)
    : `(?:${character}|${loose})`
}

function plain(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').replaceAll('’', "'")
}
