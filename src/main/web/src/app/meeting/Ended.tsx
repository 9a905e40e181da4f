import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { AfterMeeting } from '@/features/meetings/after/AfterMeeting'
import { AgendaBar } from '@/features/meetings/agenda/AgendaBar'
import { Notices } from '@/features/meetings/room/Notices'
import type { Meeting } from '@/generated'
import { useDates } from '@/shared/time/dates'
import { Page } from '@/shared/ui/Page'

/** What stays of a meeting, for its triad alone. */
export function Ended({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting')
  const dates = useDates()
  return (
    <Page
      title={t('ended.title')}
      medium
      below={<Text className="soft">{dates.dayAndTime(meeting.startsAt)}</Text>}
    >
      <Notices />
      <AgendaBar meeting={meeting} />
      <AfterMeeting meeting={meeting} />
      <Group>
        <Button component={Link} to="/" variant="default">
          {t('ended.home')}
        </Button>
      </Group>
    </Page>
  )
}
