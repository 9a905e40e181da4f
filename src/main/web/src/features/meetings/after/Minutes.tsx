import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { useDates } from '@/shared/time/dates'
import { onSubmit, readForm } from '@/shared/ui/form'
import { Loaded } from '@/shared/ui/Loaded'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { personIn } from '../agenda/seats'
import classes from './after.module.css'
import { KeepPlan } from './KeepPlan'
import { Line } from './Line'
import { useMinutes } from './useMinutes'

const LONGEST = 1000

/** Only what people chose to keep; it prints on a page of its own. */
export function Minutes({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('after')
  const dates = useDates()
  const { lines, keep, remove, busy, problem } = useMinutes(meeting.id)
  const names = meeting.attended.map((id) => firstName(personIn(meeting, id)))
  const submit = (form: HTMLFormElement) => {
    const { text } = readForm(form, 'text')
    if (text !== '') keep(text, () => form.reset())
  }
  return (
    <Stack component="section" className={`card ${classes.minutes}`} gap="md" data-minutes>
      <div>
        <Title order={2}>{t('minutes.title')}</Title>
        <Text className="soft">
          {dates.dayAndTime(meeting.startsAt)}
          {names.length > 0 && ` · ${names.join(', ')}`}
        </Text>
      </div>
      <Loaded query={lines}>
        {({ items }) => (
          <>
            {items.length === 0 && <Text className="soft">{t('minutes.none')}</Text>}
            <ul className={classes.lines}>
              {items.map((line) => (
                <Line key={line.id} meeting={meeting} line={line} onRemove={remove} busy={busy} />
              ))}
            </ul>
            <div className={classes.unprinted}>
              <Stack gap="sm">
                <KeepPlan meeting={meeting} lines={items} keep={keep} busy={busy} />
                <form onSubmit={onSubmit(submit)}>
                  <Stack gap="xs" align="flex-start">
                    <Textarea
                      name="text"
                      label={t('minutes.add')}
                      description={t('minutes.about')}
                      minRows={1}
                      maxLength={LONGEST}
                      w="100%"
                    />
                    <Group gap="xs">
                      <Button type="submit" variant="default" loading={busy}>
                        {t('minutes.keep')}
                      </Button>
                      <Button
                        variant="subtle"
                        leftSection={<IconPrinter size={20} stroke={1.6} aria-hidden />}
                        onClick={() => window.print()}
                      >
                        {t('minutes.print')}
                      </Button>
                    </Group>
                  </Stack>
                </form>
              </Stack>
            </div>
          </>
        )}
      </Loaded>
      <ProblemNote problem={problem} />
    </Stack>
  )
}
