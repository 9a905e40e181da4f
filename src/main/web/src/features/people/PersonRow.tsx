import { Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '@/generated'
import { makeLinkMutation } from '@/generated/@tanstack/react-query.gen'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { LinkDialog } from './LinkDialog'
import styles from './PersonRow.module.css'
import { PersonDialog } from './PersonDialog'

export function PersonRow({ person }: { person: Person }) {
  const { t } = useTranslation('people')
  const [editing, setEditing] = useState(false)
  const link = useMutation(makeLinkMutation())
  const { name } = person
  const roles = person.roles.map((role) => t(`shared:role.${role}`)).join(', ')
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <Text fw={600} c={person.active ? undefined : 'dimmed'}>
          {name}
        </Text>
        <Text size="sm" className="soft">
          {person.email}
        </Text>
      </div>
      <div className={styles.roles}>
        <Text>{roles}</Text>
        <Text size="sm" className="soft">
          {t(
            person.active ? (person.signedInBefore ? 'person.in' : 'person.new') : 'person.closed',
          )}
        </Text>
      </div>
      <Group gap="xs">
        <Button
          variant={person.signedInBefore ? 'subtle' : 'default'}
          onClick={() => link.mutate({ path: { id: person.id } })}
          loading={link.isPending}
          disabled={!person.active}
          aria-label={t('person.linkFor', { name })}
        >
          {t('person.link')}
        </Button>
        <Button
          variant="default"
          onClick={() => setEditing(true)}
          aria-label={t('person.editNamed', { name })}
        >
          {t('shared:change')}
        </Button>
      </Group>
      <ProblemNote problem={link.error} />
      {link.data && <LinkDialog link={link.data} name={name} onClose={() => link.reset()} />}
      {editing && <PersonDialog person={person} onClose={() => setEditing(false)} />}
    </li>
  )
}
