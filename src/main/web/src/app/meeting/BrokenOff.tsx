import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AgendaBar } from '@/features/meetings/agenda/AgendaBar'
import { minutes } from '@/features/meetings/agenda/left'
import { GoOnAnotherDay } from '@/features/meetings/calendar/GoOnAnotherDay'
import { EndButton } from '@/features/meetings/keeper/EndButton'
import { TakeTime } from '@/features/meetings/keeper/TakeTime'
import { CommandButton } from '@/features/meetings/room/CommandButton'
import { Notices } from '@/features/meetings/room/Notices'
import { usePhaseName } from '@/features/meetings/room/usePhaseName'
import type { Meeting } from '@/generated'
import { Page } from '@/shared/ui/Page'

/** The clock stands; later, or another day, the meeting goes on where it was. */
export function BrokenOff({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting')
  const phase = usePhaseName(meeting.phase)
  const count = Math.max(0, minutes(meeting.leftMs))
  return (
    <Page title={t('brokenOff.title')} medium>
      <Notices />
      <AgendaBar meeting={meeting} />
      <Text size="lg">{t('brokenOff.where', { phase, count })}</Text>
      {!meeting.you.keeper && <Text className="soft">{t('brokenOff.waits')}</Text>}
      <Group>
        <CommandButton meeting={meeting} command={{ type: 'resume' }} size="lg">
          {t('brokenOff.resume')}
        </CommandButton>
        <EndButton meeting={meeting} />
        <TakeTime meeting={meeting} />
      </Group>
      <GoOnAnotherDay meeting={meeting} />
    </Page>
  )
}
