import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { useDates } from '@/shared/time/dates'
import { personIn, presentCase } from '../agenda/seats'
import { useMeetingCase } from './meetingCase'
import classes from './room.module.css'

/** The owner's plan, while the owner shows it. Its scores are the owner's: no comparison, no average. */
export function PlanOnTable({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('room')
  const dates = useDates()
  const { plan } = useMeetingCase(meeting)
  const present = presentCase(meeting)
  if (!plan || !present?.planShown) return null
  const name = firstName(personIn(meeting, present.ownerId))
  return (
    <section className={`card ${classes.plan}`} aria-labelledby="plan-shown">
      <h2 id="plan-shown">{t('plan.of', { name })}</h2>
      <dl>
        <dt>{t('plan.goal')}</dt>
        <dd>{plan.goal || t('plan.notYet')}</dd>
        {plan.satisfiedWhen && (
          <>
            <dt>{t('plan.satisfiedWhen')}</dt>
            <dd>{plan.satisfiedWhen}</dd>
          </>
        )}
        {plan.lastTried && (
          <>
            <dt>{t('plan.lastTried')}</dt>
            <dd>{plan.lastTried}</dd>
          </>
        )}
        {plan.steps.length > 0 && (
          <>
            <dt>{t('plan.steps')}</dt>
            {plan.steps.map(({ what, by }) => (
              <dd key={what}>{by ? `${what} (${dates.shortDay(by)})` : what}</dd>
            ))}
          </>
        )}
        {plan.scores.length > 0 && (
          <>
            <dt>{t('plan.scores')}</dt>
            <dd>{plan.scores.map(({ score }) => score).join(' · ')}</dd>
          </>
        )}
      </dl>
    </section>
  )
}
