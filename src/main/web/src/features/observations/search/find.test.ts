import { expect, it } from 'vitest'
import type { Observation } from '@/generated'
import { find } from './find'

const note = (fromMs: number, text: string) => ({ fromMs, text }) as Observation
const cue = (fromMs: number, text: string) => ({ fromMs, toMs: fromMs + 1000, text })

const notes = [note(4000, 'Eén leerling steekt een vinger op'), note(9000, 'De leraar wacht')]
const said = [cue(1000, 'Wie weet\nde helft van 48?'), cue(5000, 'Steek je VINGER op!')]

const times = (query: string) => find(query, notes, said).map(({ fromMs }) => fromMs)

it('finds what was noted and what was said, in the order of the clip', () => {
  expect(times('vinger')).toEqual([4000, 5000])
})

it('takes capitals and accents for what they are without', () => {
  expect(times('een LÉERLING')).toEqual([4000])
})

it('wants all words, in any order and over the end of a line', () => {
  expect(times('helft wie weet')).toEqual([1000])
  expect(times('helft vinger')).toEqual([])
})

it('finds nothing when nothing is looked for', () => {
  expect(times('  ')).toEqual([])
})
