import type { Meeting } from '@/generated'
import classes from './after.module.css'
import { Attendance } from './Attendance'
import { Balance } from './Balance'
import { ClosingRound } from './ClosingRound'
import { Minutes } from './Minutes'
import { NextMeeting } from './NextMeeting'
import { useClosingNews } from './useClosingNews'

/** What closes a meeting and what stays of it: during the closing, and on its page after the end. */
export function AfterMeeting({ meeting }: { meeting: Meeting }) {
  useClosingNews(meeting.id)
  return (
    <div className={classes.after}>
      <div className={classes.column}>
        <ClosingRound meeting={meeting} />
        <NextMeeting meeting={meeting} />
      </div>
      <div className={classes.column}>
        <Minutes meeting={meeting} />
        <Balance meeting={meeting} />
        <Attendance meeting={meeting} />
      </div>
    </div>
  )
}
