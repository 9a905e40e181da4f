import { Anchor, Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Trans, useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { MeetingSummary, Triad } from '@/generated'
import { listMeetingsOptions } from '@/generated/@tanstack/react-query.gen'
import { useDates } from '@/shared/time/dates'
import styles from './HomePage.module.css'
import { meetingToCome } from './meetingToCome'

const AGAIN_AFTER_MS = 30_000
/** The latest come first, and the soonest may be behind what a coordinator planned for the year. */
const MANY = 100

/** The meeting that goes on now, or the first one to come, over all triads one is in. */
export function NextMeeting({ triads }: { triads: Triad[] }) {
  const { t } = useTranslation('home')
  const { data } = useQuery({
    ...listMeetingsOptions({ query: { limit: MANY } }),
    refetchInterval: AGAIN_AFTER_MS,
    enabled: triads.length > 0,
  })
  if (!data) {
    return null
  }
  const next = meetingToCome(data.items, triads)
  if (!next) {
    return (
      <Text className="soft">
        {t('noMeeting')}{' '}
        <Anchor component={Link} to="/meetings" underline="always">
          {t('planMeeting')}
        </Anchor>
      </Text>
    )
  }
  return next.state === 'running' ? <JoinIn meeting={next} /> : <Coming meeting={next} />
}

function JoinIn({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useTranslation('home')
  return (
    <Group className={styles.running} gap="md">
      <Text size="lg" fw={650}>
        {t('running')}
      </Text>
      <Button component={Link} to={`/meetings/${meeting.id}`} size="md">
        {t('joinIn')}
      </Button>
    </Group>
  )
}

function Coming({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useTranslation('home')
  const dates = useDates()
  return (
    <Text size="lg" className="soft">
      <Trans
        t={t}
        i18nKey={meeting.state === 'broken-off' ? 'goOn' : 'nextMeeting'}
        values={{ when: dates.dayAndTime(meeting.startsAt) }}
      >
        <Anchor
          component={Link}
          to={`/meetings/${meeting.id}`}
          inherit
          fw={650}
          underline="always"
        />
      </Trans>
    </Text>
  )
}
