import type { Board, Meeting } from '@/generated'
import { presentCase } from '../agenda/seats'

/** What the board shows beside the meeting's own state. */
export type Shown = Pick<Board, 'case' | 'clip' | 'observations'>

/** Only what belongs to where the meeting is now: the rest is on its way. */
export function matching(screen: Board, meeting: Meeting): Shown {
  const { phase } = meeting
  const words = screen.case
  const sameStep = words?.phase === phase?.name && words?.ownerId === phase?.ownerId
  const { clipId } = presentCase(meeting) ?? {}
  const sameClip = screen.meeting && presentCase(screen.meeting)?.clipId === clipId
  return {
    ...(sameStep && words ? { case: words } : {}),
    ...(sameClip && screen.clip ? { clip: screen.clip } : {}),
    ...(sameClip && screen.observations ? { observations: screen.observations } : {}),
  }
}
