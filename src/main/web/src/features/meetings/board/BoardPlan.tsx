import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Meeting, ShownPlan } from '@/generated'
import { ScoreLine } from '@/shared/score/ScoreLine'
import { firstName } from '@/shared/people/marks'
import { useDates } from '@/shared/time/dates'
import { personIn } from '../agenda/seats'
import classes from './board.module.css'

interface Props {
  meeting: Meeting
  plan: ShownPlan
}

/** The owner's plan, for as long as the owner shows it. */
export function BoardPlan({ meeting, plan }: Props) {
  const { t } = useTranslation('board')
  const dates = useDates()
  const name = firstName(personIn(meeting, meeting.phase?.ownerId ?? ''))
  const { goal, satisfiedWhen, steps, scores, lastTried } = plan
  return (
    <div className={classes.plan}>
      <Title order={2}>{t('plan.of', { name })}</Title>
      <dl>
        <Field name="goal">{goal}</Field>
        <Field name="satisfiedWhen">{satisfiedWhen}</Field>
        <Field name="lastTried">{lastTried}</Field>
        <Field name="steps">
          {steps.length > 0 &&
            steps.map(({ what, by }) => (
              <span key={what}>{by === undefined ? what : `${what} (${dates.shortDay(by)})`}</span>
            ))}
        </Field>
      </dl>
      <ScoreLine reflections={scores.map(({ score, at }) => ({ id: at, at, score }))} />
    </div>
  )
}

interface FieldProps {
  name: 'goal' | 'satisfiedWhen' | 'lastTried' | 'steps'
  children: React.ReactNode
}

/** What is not written yet takes no room. */
function Field({ name, children }: FieldProps) {
  const { t } = useTranslation('board')
  if (!children) return null
  return (
    <div>
      <dt>{t(`plan.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  )
}
