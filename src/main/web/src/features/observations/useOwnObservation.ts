import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Clip, EditObservation, Observation } from '@/generated'
import {
  deleteObservationMutation,
  editObservationMutation,
} from '@/generated/@tanstack/react-query.gen'
import { useConfirm } from '@/shared/ui/confirm'
import { useRefreshNotes } from './useObservations'

/** What an author may do with a note that stands there already. */
export function useOwnObservation(clip: Clip, observation: Observation) {
  const { t } = useTranslation('observations')
  const confirm = useConfirm()
  const refresh = useRefreshNotes(clip.id)
  const edit = useMutation({ ...editObservationMutation(), onSuccess: refresh })
  const erase = useMutation({ ...deleteObservationMutation(), onSuccess: refresh })
  const path = { id: observation.id }

  const change = (body: EditObservation) => edit.mutateAsync({ path, body })
  const release = () => {
    edit.mutate({ path, body: { private: false } })
  }
  const remove = async () => {
    const sure = await confirm({
      title: t('remove.title'),
      text: t('remove.text', { text: observation.text }),
      yes: t('remove.yes'),
      danger: true,
    })
    if (sure) erase.mutate({ path })
  }
  const saving = edit.isPending || erase.isPending
  return { change, release, remove, saving, problem: edit.error ?? erase.error }
}
