import { Button, Checkbox, Group, Stack, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '@/generated'
import type { Role } from '@/shared/session/me'
import { onSubmit, readForm } from '@/shared/ui/form'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Dialog } from '@/shared/ui/Dialog'
import { useSavePerson } from './savePerson'

interface Props {
  /** Without one, somebody new is added. */
  person?: Person
  onClose: () => void
}

const roleNames: Role[] = ['teacher', 'facilitator', 'coordinator', 'director']

export function PersonDialog({ person, onClose }: Props) {
  const { t } = useTranslation('people')
  const [roles, setRoles] = useState<string[]>(person?.roles ?? ['teacher'])
  const [active, setActive] = useState(person?.active ?? true)
  const { save, problem, saving } = useSavePerson(person, onClose)
  const submit = (form: HTMLFormElement) =>
    save({ ...readForm(form, 'name', 'email'), roles: roles as Role[], active })
  return (
    <Dialog
      onClose={onClose}
      title={person ? t('edit.title', { name: person.name }) : t('people.add')}
    >
      <form onSubmit={onSubmit(submit)}>
        <Stack>
          <TextInput
            name="name"
            label={t('edit.name')}
            defaultValue={person?.name}
            required
            data-autofocus
          />
          <TextInput
            name="email"
            type="email"
            label={t('edit.email')}
            defaultValue={person?.email}
            required
          />
          <Checkbox.Group
            label={t('edit.roles')}
            description={t('edit.rolesAbout')}
            value={roles}
            onChange={setRoles}
          >
            <Stack gap="xs" mt="xs">
              {roleNames.map((role) => (
                <Checkbox key={role} value={role} label={t(`shared:role.${role}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
          {person && (
            <Switch
              label={t('edit.active')}
              description={t('edit.activeAbout')}
              checked={active}
              onChange={(event) => setActive(event.currentTarget.checked)}
            />
          )}
          <ProblemNote problem={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('shared:cancel')}
            </Button>
            <Button type="submit" loading={saving} disabled={roles.length === 0}>
              {t('shared:save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
