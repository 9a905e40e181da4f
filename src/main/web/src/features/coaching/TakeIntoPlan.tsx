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
import { useBeginPlan } from './useQuestionPlan'

interface Props {
  questionId: string
  /** Not there yet: then taking something into it begins it. */
  plan: Plan | undefined
  observation: Observation
}

type Where = 'now' | 'feedback'

/** Two clicks make an observation, with its seconds, a line of my plan. */
export function TakeIntoPlan({ questionId, plan, observation: { id } }: Props) {
  const { t } = useTranslation('coaching')
  const [asking, setAsking] = useState(false)
  const begin = useBeginPlan(questionId)

  if (plan && isIn(plan, id)) return <span className={styles.taken}>{t('inMeeting.taken')}</span>
  if (plan && asking) return <Ways plan={plan} id={id} onTaken={() => setAsking(false)} />
  const ask = () => {
    setAsking(true)
    if (!plan) begin.go()
  }
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconQuote size={18} aria-hidden />}
        loading={begin.isPending}
        onClick={ask}
      >
        {t('inMeeting.take')}
      </Button>
      <ProblemNote problem={begin.error} />
    </>
  )
}

interface WaysProps {
  plan: Plan
  /** Of the observation. */
  id: string
  onTaken: () => void
}

/** As what it is taken. What one does now waits, as those fields do, for the clip to be coached. */
function Ways({ plan, id, onTaken }: WaysProps) {
  const { t } = useTranslation('coaching')
  const queries = useQueryClient()
  const announce = useAnnounce()
  const path = { id: plan.id }
  const edit = useMutation({
    ...editPlanMutation(),
    onSuccess: (after) => {
      queries.setQueryData(getPlanQueryKey({ path }), after)
      onTaken()
      announce(t('inMeeting.taken'))
    },
    onError: () => queries.invalidateQueries({ queryKey: getPlanQueryKey({ path }) }),
  })
  const ways: Where[] = plan.open ? ['now', 'feedback'] : ['feedback']
  return (
    <span className={styles.ways}>
      {ways.map((where) => (
        <Button
          key={where}
          variant="default"
          size="sm"
          loading={edit.isPending}
          onClick={() => edit.mutate({ path, body: taking(plan, id, where) })}
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
