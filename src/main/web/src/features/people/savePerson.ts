import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Person } from '@/generated'
import { addPersonMutation, editPersonMutation } from '@/generated/@tanstack/react-query.gen'
import type { Role } from '@/shared/session/me'
import { useAnnounce } from '@/shared/ui/announce'
import { useRefreshPeople } from './refresh'

interface Fields {
  name: string
  email: string
  roles: Role[]
  active: boolean
}

/** Adds somebody, or changes who is there. */
export function useSavePerson(person: Person | undefined, onDone: () => void) {
  const { t } = useTranslation('people')
  const announce = useAnnounce()
  const refresh = useRefreshPeople()
  const onSuccess = async ({ name }: Person) => {
    await refresh()
    announce(t('edit.saved', { name }))
    onDone()
  }
  const add = useMutation({ ...addPersonMutation(), onSuccess })
  const edit = useMutation({ ...editPersonMutation(), onSuccess })
  const save = ({ active, ...fields }: Fields) => {
    if (person) {
      edit.mutate({ path: { id: person.id }, body: { ...fields, active } })
    } else {
      add.mutate({ body: fields })
    }
  }
  return { save, problem: add.error ?? edit.error, saving: add.isPending || edit.isPending }
}
