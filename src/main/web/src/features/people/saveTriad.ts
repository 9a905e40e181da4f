import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Triad } from '@/generated'
import { editTriadMutation, makeTriadMutation } from '@/generated/@tanstack/react-query.gen'
import { useAnnounce } from '@/shared/ui/announce'
import { useRefreshPeople } from './refresh'

interface Fields {
  name: string
  memberIds: string[]
  /** Empty when the group goes on by itself. */
  facilitatorId: string
  nextMeetingAt: string | undefined
}

/** Makes a triad, or changes the one that is there. */
export function useSaveTriad(triad: Triad | undefined, onDone: () => void) {
  const { t } = useTranslation('people')
  const announce = useAnnounce()
  const refresh = useRefreshPeople()
  const onSuccess = async ({ name }: Triad) => {
    await refresh()
    announce(t('edit.saved', { name }))
    onDone()
  }
  const make = useMutation({ ...makeTriadMutation(), onSuccess })
  const edit = useMutation({ ...editTriadMutation(), onSuccess })
  const save = ({ facilitatorId, ...fields }: Fields) => {
    const leader = facilitatorId === '' ? {} : { facilitatorId }
    if (triad) {
      const noFacilitator = facilitatorId === ''
      edit.mutate({ path: { id: triad.id }, body: { ...fields, ...leader, noFacilitator } })
    } else {
      make.mutate({ body: { ...fields, ...leader } })
    }
  }
  return { save, problem: make.error ?? edit.error, saving: make.isPending || edit.isPending }
}
