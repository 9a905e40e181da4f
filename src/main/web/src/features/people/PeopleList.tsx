import { Button, Group, Stack, Title } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '@/generated'
import { PersonDialog } from './PersonDialog'
import { PersonRow } from './PersonRow'

export function PeopleList({ people }: { people: Person[] }) {
  const { t } = useTranslation('people')
  const [adding, setAdding] = useState(false)
  return (
    <Stack component="section" gap="sm">
      <Group justify="space-between">
        <Title order={2}>{t('people.title')}</Title>
        <Button leftSection={<IconUserPlus size={18} />} onClick={() => setAdding(true)}>
          {t('people.add')}
        </Button>
      </Group>
      <Stack component="ul" gap={0} className="card" p={0} m={0}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </Stack>
      {adding && <PersonDialog onClose={() => setAdding(false)} />}
    </Stack>
  )
}
