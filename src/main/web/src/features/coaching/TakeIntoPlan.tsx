import { Button } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Observation, Plan } from '@/generated'
import { editPlanMutation, getPlanQueryKey } from '@/generated/@tanstack/react-query.gen'
import { useAnnounce } from '@/shared/ui/announce'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import styles from './Plan.module.css'

interface Props {
  plan: Plan
  observation: Observation
}

type Where = 'now' | 'feedback'

/** Two clicks make an observation, with its seconds, a line of my plan. */
export function TakeIntoPlan({ plan, observation: { id } }: Props) {
  const { t } = useTranslation('coaching')
  const queries = useQueryClient()
  const announce = useAnnounce()
  const [asking, setAsking] = useState(false)
  const edit = useMutation({
    ...editPlanMutation(),
    onSuccess: (after) => {
      queries.setQueryData(getPlanQueryKey({ path: { id: plan.id } }), after)
      setAsking(false)
      announce(t('inMeeting.taken'))
    },
    onError: () =>
      queries.invalidateQueries({ queryKey: getPlanQueryKey({ path: { id: plan.id } }) }),
  })
  const take = (where: Where) =>
    edit.mutate({ path: { id: plan.id }, body: taking(plan, id, where) })
  const ways: Where[] = plan.open ? ['now', 'feedback'] : ['feedback']

  if (isIn(plan, id)) return <span className={styles.taken}>{t('inMeeting.taken')}</span>
  if (!asking) {
    return (
      <Button
        variant="subtle"
        leftSection={<IconQuote size={18} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('inMeeting.take')}
      </Button>
    )
  }
  return (
    <span className={styles.ways}>
      {ways.map((where) => (
        <Button
          key={where}
          variant="default"
          size="sm"
          loading={edit.isPending}
          onClick={() => take(where)}
        >
          {t(`inMeeting.${where}`)}
        </Button>
      ))}
      <ProblemNote problem={edit.error} />
    </span>
  )
}

function isIn({ nowObservations, feedback }: Plan, id: string): boolean {
  return [...nowObservations, ...feedback].some(({ observationId }) => observationId === id)
}

function taking({ version, nowObservations, feedback }: Plan, id: string, where: Where) {
  const ids = (quotes: Plan['feedback']) => [...quotes.map((each) => each.observationId), id]
  return where === 'now'
    ? { version, nowObservationIds: ids(nowObservations) }
    : { version, feedbackObservationIds: ids(feedback) }
}
