import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { useDates } from '@/shared/time/dates'
import { Page } from '@/shared/ui/Page'
import { Boards } from '../keeper/Boards'
import { Seating } from '../keeper/Seating'
import { TakeTime } from '../keeper/TakeTime'
import { Agreements } from '../participant/Agreements'
import { CallLink } from '../room/CallLink'
import { Notices } from '../room/Notices'
import { Bringing } from './Bringing'
import classes from './before.module.css'
import { StartPanel } from './StartPanel'
import { WhoIsHere } from './WhoIsHere'

/** The waiting room: who is here, who brings what, and the door that the keeper opens. */
export function BeforeMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('before')
  const dates = useDates()
  return (
    <Page
      title={t('title')}
      below={<p className={classes.when}>{dates.dayAndTime(meeting.startsAt)}</p>}
    >
      <Notices />
      <div className={classes.columns}>
        <div className={classes.main}>
          <Bringing meeting={meeting} />
          <Agreements meeting={meeting} />
        </div>
        <div className={classes.side}>
          <div className={classes.first}>
            <WhoIsHere meeting={meeting} />
            <StartPanel meeting={meeting} />
          </div>
          <CallLink meeting={meeting} />
          <div className="card">
            <Seating meeting={meeting} />
          </div>
          {meeting.setting === 'room' && (
            <div className="card">
              <Boards meeting={meeting} />
            </div>
          )}
          <TakeTime meeting={meeting} />
        </div>
      </div>
    </Page>
  )
}
