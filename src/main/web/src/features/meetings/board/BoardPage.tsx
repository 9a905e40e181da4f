import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Waiting } from '@/shared/ui/Loaded'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useKeptFocus } from '@/shared/ui/useKeptFocus'
import { MeetingProvider } from '../live/MeetingProvider'
import { useAwake } from '@/shared/ui/useAwake'
import classes from './board.module.css'
import { BoardMeeting } from './BoardMeeting'
import { CodeScreen } from './CodeScreen'
import { isLive } from './screen'
import { boardSource } from './source'
import { useScreen } from './useScreen'

/** The large screen of the room, without an account: a code, and once that is typed in one meeting. */
export function Component() {
  const { t } = useTranslation('board')
  const { data: screen, error, refetch } = useScreen()
  useAwake()
  useKeptFocus()
  useEffect(() => {
    document.title = `${t('title')} · Drieluik`
  }, [t])
  if (!screen) {
    return (
      <main className={classes.alone} data-board>
        {error ? <ProblemNote problem={error} retry={refetch} /> : <Waiting />}
      </main>
    )
  }
  return (
    <main className={classes.board} data-board>
      {isLive(screen.meeting) ? (
        <MeetingProvider key={screen.meeting.id} source={boardSource}>
          <BoardMeeting screen={screen} />
        </MeetingProvider>
      ) : (
        <CodeScreen screen={screen} />
      )}
    </main>
  )
}
