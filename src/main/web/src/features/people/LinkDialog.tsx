import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { WelcomeLink } from '@/generated'
import { useDates } from '@/shared/time/dates'
import { CopyField } from '@/shared/ui/CopyField'
import { Dialog } from '@/shared/ui/Dialog'

interface Props {
  link: WelcomeLink
  name: string
  onClose: () => void
}

/** The link is made for one person and one time, and is shown only now. */
export function LinkDialog({ link, name, onClose }: Props) {
  const { t } = useTranslation('people')
  const dates = useDates()
  return (
    <Dialog onClose={onClose} title={t('link.title', { name })}>
      <Stack>
        <Text>{t('link.text', { until: dates.dayAndTime(link.expiresAt) })}</Text>
        <CopyField label={t('link.label')} value={link.url} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:close')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
