import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { AgendaBar } from '@/features/meetings/agenda/AgendaBar'
import type { Meeting } from '@/generated'
import { useDates } from '@/shared/time/dates'
import { Page } from '@/shared/ui/Page'

export function Ended({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting')
  const dates = useDates()
  return (
    <Page
      title={t('ended.title')}
      narrow
      below={<Text className="soft">{dates.dayAndTime(meeting.startsAt)}</Text>}
    >
      <AgendaBar meeting={meeting} />
      <Text>{t('ended.text')}</Text>
      <Group>
        <Button component={Link} to="/">
          {t('ended.home')}
        </Button>
      </Group>
    </Page>
  )
}
