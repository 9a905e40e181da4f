import { Button, Group, Text, Title } from '@mantine/core'
import { IconVideo } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { MeetingSummary } from '@/generated'
import { useDates } from '@/shared/time/dates'
import styles from './calendar.module.css'

interface Props {
  meeting: MeetingSummary
  /** Of the triad: the others only see that it happens. */
  mine: boolean
  withTriad: boolean
  /** The one main thing to do on the page. */
  first?: boolean
  children?: React.ReactNode
}

/** When one meeting is, of whom, and the way in. */
export function MeetingRow({ meeting, mine, withTriad, first = false, children }: Props) {
  const { t } = useTranslation('calendar')
  const dates = useDates()
  const when = dates.dayAndTime(meeting.startsAt)
  const { state } = meeting
  return (
    <li className={styles.row}>
      <div className={styles.when}>
        <Title order={3}>{when}</Title>
        {withTriad && <Text className="soft">{meeting.triadName}</Text>}
        {state === 'broken-off' && <Text className="soft">{t('row.brokenOff')}</Text>}
        {state === 'running' && <Text className={styles.now}>{t('row.now')}</Text>}
      </div>
      <Group gap="xs">
        {mine && (
          <Button
            component={Link}
            to={`/meetings/${meeting.id}`}
            variant={first ? 'filled' : 'default'}
            aria-label={t(`row.openOf.${state}`, { when })}
          >
            {t(`row.open.${state}`)}
          </Button>
        )}
        {state !== 'ended' && meeting.callAddress && (
          <Button
            component="a"
            href={meeting.callAddress}
            target="_blank"
            rel="noreferrer"
            variant="subtle"
            leftSection={<IconVideo size={20} stroke={1.6} aria-hidden />}
          >
            {t('row.call')}
          </Button>
        )}
        {children}
      </Group>
    </li>
  )
}
