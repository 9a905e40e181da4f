import { Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Triad } from '@/generated'
import { everybodyIn, markIn } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { useDates } from '@/shared/time/dates'

interface Props {
  triad: Triad
  /** The level of its heading on the page. */
  order?: 2 | 3
  children?: React.ReactNode
}

/** Who is in a triad, each with colour and shape, and when they meet. */
export function TriadCard({ triad, order = 3, children }: Props) {
  const { t } = useTranslation('people')
  const dates = useDates()
  return (
    <Stack className="card" gap="sm">
      <Title order={order} size="h3">
        {triad.name}
      </Title>
      <Stack gap="xs">
        {everybodyIn(triad).map((person) => (
          <Group key={person.id} gap="sm" wrap="nowrap">
            <PersonMark person={person} triad={triad} size={32} decorative />
            <div>
              <Text>{person.name}</Text>
              {markIn(triad, person.id) === 'diamond' && (
                <Text size="sm" className="soft">
                  {t('shared:role.facilitator')}
                </Text>
              )}
            </div>
          </Group>
        ))}
      </Stack>
      <Text className="soft">
        {triad.nextMeetingAt
          ? t('triads.next', { when: dates.dayAndTime(triad.nextMeetingAt) })
          : t('triads.noNext')}
      </Text>
      {children && <Group mt="auto">{children}</Group>}
    </Stack>
  )
}
