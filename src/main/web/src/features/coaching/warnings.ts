import type { DraftStep } from './draft'

const vague = /\b(meer|beter|betere|minder|vaker|more|better|less|fewer)\b/i
const visible =
  /\d|\b(één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elke|iedere|one|two|three|four|five|six|seven|eight|nine|ten|each|every)\b/i

/** "Meer interactie" cannot be seen on a video; "na elke vraag tel ik tot drie" can. */
export function isVague(goal: string): boolean {
  return vague.test(goal) && !visible.test(goal)
}

/** A step without a day tends to slip away. */
export function lacksDate(step: DraftStep): boolean {
  return !step.done && step.what.trim() !== '' && !step.by
}

/** One or two steps at a time is enough. */
export function tooManyOpen(steps: DraftStep[]): boolean {
  return steps.filter((step) => !step.done).length > 2
}
