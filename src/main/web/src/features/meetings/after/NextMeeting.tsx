import { Anchor, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Meeting } from '@/generated'
import { listMeetingsOptions } from '@/generated/@tanstack/react-query.gen'
import { useDates } from '@/shared/time/dates'
import { usePlanning } from '../calendar/planning'
import { StartForm } from '../calendar/StartForm'
import { sixWeeksAfter, sorted } from '../calendar/upcoming'

/** When we meet next: six weeks from now is proposed, until somebody has set it. */
export function NextMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('after')
  const dates = useDates()
  const { data } = useQuery(listMeetingsOptions({ query: { triadId: meeting.triadId } }))
  if (!data) return null
  const { running, next: planned } = sorted(data.items)
  const next = [...running, ...planned].find(({ id }) => id !== meeting.id)
  return (
    <Stack component="section" className="card" gap="sm">
      <Title order={2}>{t('next.title')}</Title>
      {next ? (
        <Text>
          <Anchor component={Link} to={`/meetings/${next.id}`} fw={650}>
            {dates.dayAndTime(next.startsAt)}
          </Anchor>
        </Text>
      ) : (
        <Proposal meeting={meeting} />
      )}
    </Stack>
  )
}

function Proposal({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('after')
  const planning = usePlanning(undefined)
  return (
    <StartForm
      planning={planning}
      triadId={meeting.triadId}
      suggested={sixWeeksAfter(meeting.startsAt)}
      label={t('calendar:dialog.start')}
      about={t('next.proposed')}
      does={t('calendar:dialog.doPlan')}
    />
  )
}
