import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Meeting, MinutesLine, Plan } from '@/generated'
import { listPlansOptions } from '@/generated/@tanstack/react-query.gen'
import { nextStep } from '@/shared/plan/nextStep'
import { useMe } from '@/shared/session/me'
import { useDates } from '@/shared/time/dates'

interface Props {
  meeting: Meeting
  lines: MinutesLine[]
  keep: (text: string) => void
  busy: boolean
}

/** My goal and first step into the minutes with one press; the rest of the plan stays mine. */
export function KeepPlan({ meeting, lines, keep, busy }: Props) {
  const { t } = useTranslation('after')
  const me = useMe()
  const mine = meeting.cases.find(({ ownerId }) => ownerId === me.id)
  const learningQuestionId = mine?.learningQuestion?.id
  const plans = useQuery({
    ...listPlansOptions({ query: { learningQuestionId: learningQuestionId ?? '' } }),
    enabled: learningQuestionId !== undefined,
  })
  const words = useWords(plans.data?.items[0])
  if (words === undefined || lines.some(({ text }) => text === words)) return null
  return (
    <Group>
      <Button
        variant="light"
        leftSection={<IconPlus size={20} stroke={1.6} aria-hidden />}
        onClick={() => keep(words)}
        loading={busy}
      >
        {t('minutes.keepPlan')}
      </Button>
    </Group>
  )
}

function useWords(plan: Plan | undefined): string | undefined {
  const { t } = useTranslation('after')
  const dates = useDates()
  if (!plan?.goal) return undefined
  const { goal } = plan
  const step = nextStep(plan)
  if (!step) return t('minutes.goal', { goal })
  const when = step.by === undefined ? '' : ` (${dates.shortDay(step.by)})`
  return t('minutes.goalAndStep', { goal, step: step.what + when })
}
