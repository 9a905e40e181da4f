import type { Plan, Step } from '@/generated'

/** The plan one worked on last. */
export function runningPlan(plans: Plan[]): Plan | undefined {
  return plans.toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt))[0]
}

/** The open step that comes first; one without a date comes last. */
export function nextStep({ steps }: Plan): Step | undefined {
  const when = (step: Step) => step.by ?? '9999'
  return steps
    .filter((step) => !step.done)
    .toSorted((one, other) => when(one).localeCompare(when(other)))[0]
}
