import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { personIn, presentCase } from '../agenda/seats'
import { ReplayPicture } from '../replay/ReplayPicture'
import { ReplayProvider } from '../replay/ReplayProvider'
import { BOARD } from '../replay/screens'
import classes from './board.module.css'
import { NotesLine } from './NotesLine'
import type { Shown } from './shown'
import { showsNotes } from './stage'

interface Props {
  meeting: Meeting
  screen: Shown
}

/** The clip of the present case, where the meeting has it; below it who saw what when. */
export function BoardClip({ meeting, screen: { clip, observations = [] } }: Props) {
  const { t } = useTranslation('board')
  const present = presentCase(meeting)
  if (!present || !clip) {
    const preparing = present?.clipState === 'preparing' || present?.clipState === 'uploading'
    return <p className={classes.huge}>{preparing && t('preparing')}</p>
  }
  const name = firstName(personIn(meeting, present.ownerId))
  return (
    <ReplayProvider key={present.clipId} screen={BOARD}>
      <div className={classes.picture}>
        <ReplayPicture
          source={{ progressive: clip.video }}
          poster={clip.poster}
          captions={clip.captions}
          width={clip.width}
          height={clip.height}
        />
        {meeting.braked && (
          <p role="status" className={classes.braked}>
            {t('braked', { name })}
          </p>
        )}
      </div>
      {showsNotes(meeting) && (
        <NotesLine meeting={meeting} notes={observations} durationMs={clip.durationMs} />
      )}
    </ReplayProvider>
  )
}
