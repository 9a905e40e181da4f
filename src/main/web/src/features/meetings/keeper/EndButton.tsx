import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { useConfirm } from '@/shared/ui/confirm'
import { can } from '../agenda/seats'
import { useSend } from '../room/useSend'

interface Props {
  meeting: Meeting
  /** At the closing it is what comes next, and nothing is lost by it. */
  main?: boolean
}

/** Ends the meeting; before its closing one is asked whether it really is over. */
export function EndButton({ meeting, main = false }: Props) {
  const { t } = useTranslation('keeper')
  const { send, sending } = useSend()
  const confirm = useConfirm()
  if (!can(meeting, 'end')) return null
  const end = async () => {
    const question = { title: t('end.title'), text: t('end.text'), yes: t('end.yes') }
    if (main || (await confirm(question))) await send({ type: 'end' })
  }
  return (
    <Button
      size={main ? 'lg' : 'sm'}
      fullWidth={main}
      variant={main ? 'filled' : 'default'}
      loading={sending !== undefined}
      onClick={() => void end()}
    >
      {t('end.button')}
    </Button>
  )
}
