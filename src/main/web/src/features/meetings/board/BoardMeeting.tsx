import { useEffect } from 'react'
import type { Meeting } from '@/generated'
import { Waiting } from '@/shared/ui/Loaded'
import { AgendaBar } from '../agenda/AgendaBar'
import { presentCase } from '../agenda/seats'
import { useLiveMeeting } from '../live/useMeeting'
import classes from './board.module.css'
import { type BoardScreen, isLive } from './screen'
import { Side } from './Side'
import { StageOf } from './StageOf'
import { useForget, useFresh } from './useScreen'

/** One meeting on the large screen: the picture, what it is about, and how far we are. */
export function BoardMeeting({ screen }: { screen: BoardScreen }) {
  const { meeting = screen.meeting, line } = useLiveMeeting()
  const over = line === 'over' || !meeting || !isLive({ meeting })
  const forget = useForget()
  useFresh(meeting)
  useEffect(() => {
    if (over) forget()
  }, [over, forget])
  if (over) return <Waiting />
  const shown = matching(screen, meeting)
  return (
    <div className={classes.meeting}>
      <StageOf meeting={meeting} screen={shown} />
      <Side meeting={meeting} words={shown.case} />
      <AgendaBar meeting={meeting} large />
    </div>
  )
}

/** Only what belongs to where the meeting is now: the rest is on its way. */
function matching(screen: BoardScreen, meeting: Meeting): BoardScreen {
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
