import { Checkbox, Group, Stack, Text, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { everybodyIn } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { can, triadOf } from '../agenda/seats'
import { useSend } from '../room/useSend'

/** Who took part, as a certificate will say it; until a day later whoever kept the time puts it right. */
export function Attendance({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('after')
  const { send, sending } = useSend()
  const triad = triadOf(meeting)
  const may = can(meeting, 'attend')
  const tick = (personId: string, attended: boolean) =>
    void send({ type: 'attend', personId, attended })
  return (
    <Stack component="section" className="card" gap="sm">
      <div>
        <Title order={2}>{t('attendance.title')}</Title>
        {may && <Text className="soft">{t('attendance.about')}</Text>}
      </div>
      {everybodyIn(triad).map((person) => {
        const came = meeting.attended.includes(person.id)
        const who = (
          <Group gap="sm" wrap="nowrap">
            <PersonMark person={person} triad={triad} decorative />
            <span>{person.name}</span>
          </Group>
        )
        return may ? (
          <Checkbox
            key={person.id}
            size="md"
            label={who}
            disabled={sending !== undefined}
            checked={came}
            onChange={(event) => tick(person.id, event.currentTarget.checked)}
          />
        ) : (
          <Group key={person.id} gap="sm">
            {who}
            <Group gap={4} className="soft">
              {came && <IconCheck size={18} aria-hidden />}
              {t(came ? 'attendance.here' : 'attendance.away')}
            </Group>
          </Group>
        )
      })}
    </Stack>
  )
}
