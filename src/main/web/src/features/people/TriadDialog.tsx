import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person, Triad } from '@/generated'
import { fromLocalField, toLocalField } from '@/shared/time/dates'
import { onSubmit, readForm } from '@/shared/ui/form'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Dialog } from '@/shared/ui/Dialog'
import { canLead, canTakePart } from './eligible'
import { useSaveTriad } from './saveTriad'

interface Props {
  /** Without one, a new triad is made. */
  triad: Triad | undefined
  people: Person[]
  onClose: () => void
}

/** Three teachers, or four; who is chosen first gets the first colour, and keeps it. */
export function TriadDialog({ triad, people, onClose }: Props) {
  const { t } = useTranslation('people')
  const [members, setMembers] = useState(triad?.members.map(({ id }) => id) ?? [])
  const { save, problem, saving } = useSaveTriad(triad, onClose)
  const leaders = people.filter((person) => canLead(person) && !members.includes(person.id))
  const submit = (form: HTMLFormElement) => {
    const { name, facilitatorId, next } = readForm(form, 'name', 'facilitatorId', 'next')
    save({ name, memberIds: members, facilitatorId, nextMeetingAt: fromLocalField(next) })
  }
  const enough = members.length === 3 || members.length === 4
  return (
    <Dialog onClose={onClose} title={triad ? triad.name : t('triads.make')}>
      <form onSubmit={onSubmit(submit)}>
        <Stack>
          <TextInput
            name="name"
            label={t('triad.name')}
            defaultValue={triad?.name}
            required
            data-autofocus
          />
          <Checkbox.Group
            label={t('triad.members')}
            description={t('triad.membersAbout')}
            value={members}
            onChange={setMembers}
          >
            <Stack gap="xs" mt="xs">
              {people.filter(canTakePart).map((person) => (
                <Checkbox
                  key={person.id}
                  value={person.id}
                  label={person.name}
                  disabled={members.length === 4 && !members.includes(person.id)}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          <NativeSelect
            name="facilitatorId"
            label={t('triad.facilitator')}
            defaultValue={triad?.facilitator?.id}
            data={[
              { value: '', label: t('triad.nobody') },
              ...leaders.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <TextInput
            name="next"
            type="datetime-local"
            label={t('triad.next')}
            defaultValue={toLocalField(triad?.nextMeetingAt)}
          />
          <ProblemNote problem={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('shared:cancel')}
            </Button>
            <Button type="submit" loading={saving} disabled={!enough}>
              {t('shared:save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
