import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { editMeMutation, getMeQueryKey } from '@/generated/@tanstack/react-query.gen'
import { useAnnounce } from '@/shared/ui/announce'

/** Saves something about me; every page that shows me follows at once. */
export function useEditMe() {
  const { t } = useTranslation('shared')
  const queries = useQueryClient()
  const announce = useAnnounce()
  return useMutation({
    ...editMeMutation(),
    onSuccess: (me) => {
      queries.setQueryData(getMeQueryKey(), me)
      announce(t('saved'))
    },
  })
}
