import { Text } from '@mantine/core'
import { Trans, useTranslation } from 'react-i18next'
import type { Triad } from '@/generated'
import { useDates } from '@/shared/time/dates'

/** The first meeting that is still to come, over all triads one is in. */
export function NextMeeting({ triads }: { triads: Triad[] }) {
  const { t } = useTranslation('home')
  const dates = useDates()
  const now = new Date().toISOString()
  const next = triads
    .map((triad) => triad.nextMeetingAt ?? '')
    .filter((at) => at > now)
    .sort()[0]
  if (next === undefined) {
    return triads.length > 0 ? <Text className="soft">{t('noMeeting')}</Text> : null
  }
  return (
    <Text size="lg" className="soft">
      <Trans t={t} i18nKey="nextMeeting" values={{ when: dates.dayAndTime(next) }}>
        <Text span inherit fw={650} c="var(--ink)" />
      </Trans>
    </Text>
  )
}
