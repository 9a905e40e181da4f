import { Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { Dialog } from '@/shared/ui/Dialog'
import { CommandButton } from '../room/CommandButton'
import { Notices } from '../room/Notices'
import { EndButton } from './EndButton'
import { Boards } from './Boards'
import { Seating } from './Seating'
import { Table } from './Table'

interface Props {
  meeting: Meeting
  onClose: () => void
}

/** What one sets once or hardly ever, out of the way of what one does all the time. */
export default function TableDialog({ meeting, onClose }: Props) {
  const { t } = useTranslation('keeper')
  return (
    <Dialog title={t('table.title')} onClose={onClose}>
      <Stack gap="lg">
        <Seating meeting={meeting} />
        <Boards meeting={meeting} />
        <Table meeting={meeting} />
        <Notices />
        <Group>
          <CommandButton
            meeting={meeting}
            command={{ type: 'break-off' }}
            size="sm"
            variant="default"
            onDone={onClose}
          >
            {t('breakOff')}
          </CommandButton>
          {meeting.phase?.name !== 'closing' && <EndButton meeting={meeting} />}
        </Group>
      </Stack>
    </Dialog>
  )
}
