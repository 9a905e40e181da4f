import type { Audience } from '@/features/meetings/room/meetingCase'
import { type Phase, presentCase } from '@/features/meetings/agenda/seats'
import type { Meeting } from '@/generated'

const LOOKED: Phase[] = ['describe', 'coach', 'switch', 'tips', 'plan']

/** Whether everybody's observations are on the table: not before all have looked in silence. */
export function areNotesOpen({ phase }: Meeting): boolean {
  return phase !== undefined && LOOKED.includes(phase.name)
}

/** Whether the case has a clip that can be looked at now. */
export function isPlayable(meeting: Meeting): boolean {
  return presentCase(meeting)?.clipState === 'ready'
}

/** What whoever sits here is told: a peer who keeps the time is told both. */
export function audiencesOf({ you }: Meeting): Audience[] {
  return you.role === 'owner' || you.role === 'coach' ? [you.role, 'everybody'] : ['everybody']
}

/** In one room one screen plays; apart, everybody's does. Whoever keeps the time always sees it. */
export function seesPicture({ setting, you }: Meeting, asked: boolean): boolean {
  return you.keeper || setting === 'remote' || asked
}
