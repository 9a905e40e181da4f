import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { BeforeMeeting } from '@/features/meetings/before/BeforeMeeting'
import { useLiveMeeting } from '@/features/meetings/live/useMeeting'
import type { Meeting } from '@/generated'
import { EmptyNote } from '@/shared/ui/EmptyNote'
import { Waiting } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useKeptFocus } from '@/shared/ui/useKeptFocus'
import { BrokenOff } from './BrokenOff'
import { Ended } from './Ended'
import { Room } from './Room'

/** What this meeting is for this person now. */
export function MeetingScreen() {
  const { t } = useTranslation('meeting')
  const { meeting, line, problem } = useLiveMeeting()
  useKeptFocus()
  if (line === 'over') {
    return (
      <Page title={t('title')} narrow>
        {problem?.status === 404 ? <Gone /> : <ProblemNote problem={problem} />}
      </Page>
    )
  }
  return meeting ? <Face meeting={meeting} /> : <Waiting />
}

/** Called off while somebody waited, or never there. */
function Gone() {
  const { t } = useTranslation('meeting')
  return (
    <EmptyNote
      title={t('gone.title')}
      text={t('gone.text')}
      action={
        <Button component={Link} to="/meetings">
          {t('gone.toMeetings')}
        </Button>
      }
    />
  )
}

function Face({ meeting }: { meeting: Meeting }) {
  switch (meeting.state) {
    case 'planned':
      return <BeforeMeeting meeting={meeting} />
    case 'running':
      return <Room meeting={meeting} />
    case 'broken-off':
      return <BrokenOff meeting={meeting} />
    case 'ended':
      return <Ended meeting={meeting} />
  }
}
