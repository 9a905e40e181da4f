import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { useMe } from '@/shared/session/me'
import { CommandButton } from '../room/CommandButton'

/** Where nobody leads, or whoever leads is not here, a member takes the time over. */
export function TakeTime({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('keeper')
  const me = useMe()
  if (meeting.you.keeper) return null
  return (
    <CommandButton
      meeting={meeting}
      command={{ type: 'keep-time', personId: me.id }}
      variant="subtle"
    >
      {t('takeTime')}
    </CommandButton>
  )
}
