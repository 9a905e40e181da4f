import type { AgendaPhase, Meeting } from '@/generated'

/** What follows when the keeper goes on; after the turning point that is the plan, for tips are the owner's. */
export function nextPhase({ phases, phase }: Meeting): AgendaPhase | undefined {
  if (!phase) return undefined
  const decided = phase.name === 'switch' || phase.round !== undefined
  const behind = phases.slice(phase.index + 1)
  return decided ? behind.find(({ name }) => name === 'plan') : behind[0]
}
