import { useEffect } from 'react'
import type { Board } from '@/generated'
import { Waiting } from '@/shared/ui/Loaded'
import { AgendaBar } from '../agenda/AgendaBar'
import { useLiveMeeting } from '../live/useMeeting'
import classes from './board.module.css'
import { isLive } from './screen'
import { matching } from './shown'
import { Side } from './Side'
import { StageOf } from './StageOf'
import { useForget, useFresh } from './useScreen'

/** One meeting on the large screen: the picture, what it is about, and how far we are. */
export function BoardMeeting({ screen }: { screen: Board }) {
  const { meeting = screen.meeting, line } = useLiveMeeting()
  const over = line === 'over' || !isLive(meeting)
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
      <Side meeting={meeting} words={shown.case} captioned={shown.clip?.captions !== undefined} />
      <AgendaBar meeting={meeting} large />
    </div>
  )
}
