import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { Dialog } from '@/shared/ui/Dialog'
import { CommandButton } from '../room/CommandButton'
import { Notices } from '../room/Notices'
import { OrderList } from './OrderList'

interface Props {
  meeting: Meeting
  onClose: () => void
}

/** Another order, a case less, a case more. */
export default function OrderDialog({ meeting, onClose }: Props) {
  const { t } = useTranslation('keeper')
  const [order, setOrder] = useState(meeting.order)
  return (
    <Dialog title={t('order.title')} onClose={onClose}>
      <Stack>
        <Text className="soft">{t('order.about')}</Text>
        <OrderList meeting={meeting} order={order} onChange={setOrder} />
        <Notices />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:cancel')}
          </Button>
          <CommandButton meeting={meeting} command={{ type: 'set-order', order }} onDone={onClose}>
            {t('order.save')}
          </CommandButton>
        </Group>
      </Stack>
    </Dialog>
  )
}
