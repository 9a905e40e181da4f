import { Anchor, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Meeting } from '@/generated'
import { listMeetingsOptions } from '@/generated/@tanstack/react-query.gen'
import { fromLocalField, toLocalField, useDates } from '@/shared/time/dates'
import { onSubmit, readForm } from '@/shared/ui/form'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { usePlanning } from '../calendar/planning'
import { sixWeeksAfter, sorted } from '../calendar/upcoming'

/** When we meet next: six weeks from now is proposed, until somebody has set it. */
export function NextMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('after')
  const dates = useDates()
  const { data } = useQuery(listMeetingsOptions({ query: { triadId: meeting.triadId } }))
  if (!data) return null
  const { running, next: planned } = sorted(data.items)
  const next = [...running, ...planned].find(({ id }) => id !== meeting.id)
  return (
    <Stack component="section" className="card" gap="sm">
      <Title order={2}>{t('next.title')}</Title>
      {next ? (
        <Text>
          <Anchor component={Link} to={`/meetings/${next.id}`} fw={650}>
            {dates.dayAndTime(next.startsAt)}
          </Anchor>
        </Text>
      ) : (
        <Proposal meeting={meeting} />
      )}
    </Stack>
  )
}

function Proposal({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('after')
  const { save, saving, problem } = usePlanning(undefined)
  const submit = (form: HTMLFormElement) => {
    const startsAt = fromLocalField(readForm(form, 'start').start)
    if (startsAt !== undefined) save({ triadId: meeting.triadId, startsAt, callAddress: '' })
  }
  return (
    <form onSubmit={onSubmit(submit)}>
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            name="start"
            type="datetime-local"
            label={t('calendar:dialog.start')}
            description={t('next.proposed')}
            defaultValue={toLocalField(sixWeeksAfter(meeting.startsAt))}
            required
          />
          <Button type="submit" loading={saving}>
            {t('calendar:dialog.doPlan')}
          </Button>
        </Group>
        <ProblemNote problem={problem} />
      </Stack>
    </form>
  )
}
