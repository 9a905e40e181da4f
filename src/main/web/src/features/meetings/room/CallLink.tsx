import { Button } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'

/** Where one hears each other: another service carries the voices, in a window of its own. */
export function CallLink({ meeting: { callAddress } }: { meeting: Meeting }) {
  const { t } = useTranslation('room')
  if (!callAddress) return null
  return (
    <Button
      component="a"
      href={callAddress}
      target="_blank"
      rel="noreferrer"
      variant="default"
      leftSection={<IconPhone size={20} aria-hidden />}
    >
      {t('call')}
    </Button>
  )
}
