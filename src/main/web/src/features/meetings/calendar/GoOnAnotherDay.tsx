import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { serverClock } from '@/shared/live/ServerClock'
import { useDates } from '@/shared/time/dates'
import { usePlanning } from './planning'
import { StartForm } from './StartForm'

/** When a meeting that was broken off goes on; whoever of the triad knows may say it. */
export function GoOnAnotherDay({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('calendar')
  const dates = useDates()
  const planning = usePlanning(meeting)
  const { startsAt } = meeting
  const known = Date.parse(startsAt) > serverClock.now()
  return (
    <div className="card">
      {known && <Text fw={650}>{t('goOn.when', { when: dates.dayAndTime(startsAt) })}</Text>}
      <StartForm
        key={startsAt}
        planning={planning}
        triadId={meeting.triadId}
        suggested={known ? startsAt : undefined}
        label={t('goOn.label')}
        does={t('dialog.doMove')}
      />
    </div>
  )
}
