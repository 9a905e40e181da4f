import { Button, Group, SimpleGrid, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person, Triad } from '@/generated'
import { EmptyNote } from '@/shared/ui/EmptyNote'
import { TriadCard } from './TriadCard'
import { TriadDialog } from './TriadDialog'

interface Props {
  triads: Triad[]
  people: Person[]
}

export function TriadList({ triads, people }: Props) {
  const { t } = useTranslation('people')
  const [open, setOpen] = useState<Triad | 'new'>()
  return (
    <Stack component="section" gap="sm">
      <Group justify="space-between">
        <Title order={2}>{t('triads.title')}</Title>
        <Button variant="default" onClick={() => setOpen('new')}>
          {t('triads.make')}
        </Button>
      </Group>
      {triads.length === 0 && <EmptyNote title={t('triads.none')} text={t('triads.begin')} />}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {triads.map((triad) => (
          <TriadCard key={triad.id} triad={triad}>
            <Button
              variant="default"
              onClick={() => setOpen(triad)}
              aria-label={t('triads.editNamed', { name: triad.name })}
            >
              {t('shared:change')}
            </Button>
          </TriadCard>
        ))}
      </SimpleGrid>
      {open && (
        <TriadDialog
          triad={open === 'new' ? undefined : open}
          people={people}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Stack>
  )
}
