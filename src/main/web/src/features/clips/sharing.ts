import type { PersonName, Triad } from '@/generated'
import { everybodyIn, firstName } from '@/shared/people/marks'

const LAST_DAY = '07-31'

/** The end of this school year, as the server takes it: the next 31 July. */
export function endOfSchoolYear(today: Date): string {
  const year = today.getFullYear()
  const thisYear = new Date(`${year}-${LAST_DAY}T23:59`)
  return `${today > thisYear ? year + 1 : year}-${LAST_DAY}`
}

/** First names of everybody in the triad but oneself: "Bram, Carla en Fatima". */
export function namesOfOthers(triad: Triad, me: PersonName, language: string): string {
  const others = everybodyIn(triad).filter((person) => person.id !== me.id)
  return new Intl.ListFormat(language).format(others.map(firstName))
}
