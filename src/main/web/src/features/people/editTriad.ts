import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { editTriadMutation } from '@/generated/@tanstack/react-query.gen'
import { useAnnounce } from '@/shared/ui/announce'
import { useRefreshPeople } from './refresh'

/** What the group itself may change: its agreements, its next date, how much it is facilitated. */
export function useEditTriad(onDone?: () => void) {
  const { t } = useTranslation('shared')
  const announce = useAnnounce()
  const refresh = useRefreshPeople()
  return useMutation({
    ...editTriadMutation(),
    onSuccess: async () => {
      await refresh()
      announce(t('saved'))
      onDone?.()
    },
  })
}
