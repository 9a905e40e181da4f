import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AfterMeeting } from '@/features/meetings/after/AfterMeeting'
import { AgendaBar } from '@/features/meetings/agenda/AgendaBar'
import { Brake, Braked } from '@/features/meetings/participant/Brake'
import { Notices } from '@/features/meetings/room/Notices'
import { PhaseHead } from '@/features/meetings/room/PhaseHead'
import { leads } from '@/features/meetings/replay/screens'
import type { Clip, Meeting } from '@/generated'
import { useMe } from '@/shared/session/me'
import { Brought } from './Brought'
import { KeeperPart } from './KeeperPart'
import { MyPart } from './MyPart'
import { Notes } from './Notes'
import { PictureAsked, RoomPicture } from './RoomPicture'
import { seesPicture } from './roles'
import classes from './room.module.css'

interface Props {
  meeting: Meeting
  /** Only when it can be played. */
  clip: Clip | undefined
}

/** One face for everybody: the picture where it belongs, the keeper's buttons, and one's own part. */
export function RoomFace({ meeting, clip }: Props) {
  const { t } = useTranslation('meeting')
  const [asked, setAsked] = useState(false)
  const me = useMe()
  const { keeper } = meeting.you
  const picture = clip !== undefined && seesPicture(meeting, asked)
  return (
    <div
      className={classes.room}
      data-wide={picture || keeper || undefined}
      data-leads={leads(meeting, me.id) || undefined}
    >
      <title>{`${t('title')} · Drieluik`}</title>
      <Notices />
      <div className={classes.columns}>
        <div className={classes.main}>
          <PhaseHead meeting={meeting} />
          {picture && <RoomPicture meeting={meeting} clip={clip} />}
          <Braked meeting={meeting} />
          <Brought meeting={meeting} />
          <div className={classes.agenda}>
            <AgendaBar meeting={meeting} />
          </div>
        </div>
        <div className={classes.side}>
          {keeper && <KeeperPart meeting={meeting} />}
          <MyPart meeting={meeting} clip={clip} />
          {clip && <Notes meeting={meeting} clip={clip} />}
          {clip && !keeper && meeting.setting === 'room' && (
            <PictureAsked asked={asked} onChange={setAsked} />
          )}
        </div>
      </div>
      {meeting.phase?.name === 'closing' && <AfterMeeting meeting={meeting} />}
      <Brake meeting={meeting} />
    </div>
  )
}
