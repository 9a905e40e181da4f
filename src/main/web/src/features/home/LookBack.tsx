import { Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Plan } from '@/generated'
import {
  listLearningQuestionsOptions,
  listPlansOptions,
} from '@/generated/@tanstack/react-query.gen'
import { ScoreLine } from '@/shared/score/ScoreLine'
import { useDates } from '@/shared/time/dates'
import { Loaded } from '@/shared/ui/Loaded'
import { nextStep, runningPlan } from '@/shared/plan/nextStep'
import { Panel } from './Panel'

const COLOR = 'var(--person-1)'

export function LookBack() {
  const { t } = useTranslation('home')
  const plans = useQuery(listPlansOptions())
  return (
    <Loaded query={plans}>
      {({ items }) => {
        const plan = runningPlan(items)
        if (!plan) return <NoPlan />
        return (
          <Panel
            color={COLOR}
            label={t('lookBack.label')}
            title={plan.goal || plan.learningQuestion.text}
          >
            <Running plan={plan} />
          </Panel>
        )
      }}
    </Loaded>
  )
}

function Running({ plan }: { plan: Plan }) {
  const { t } = useTranslation('home')
  const dates = useDates()
  const step = nextStep(plan)
  return (
    <>
      {plan.reflections.length > 0 && <ScoreLine reflections={plan.reflections} />}
      {step ? (
        <div>
          <Text size="sm" className="soft">
            {t('lookBack.step')}
          </Text>
          <Text>{step.what}</Text>
          {step.by && <Text className="time">{dates.day(step.by)}</Text>}
        </div>
      ) : (
        <Text className="soft">{t('lookBack.noStep')}</Text>
      )}
      <Group gap="xs" mt="auto">
        <Button component={Link} to={`/plans/${plan.id}#reflect`} variant="default">
          {t('lookBack.reflect')}
        </Button>
        <Button component={Link} to={`/plans/${plan.id}`} variant="subtle">
          {t('lookBack.open')}
        </Button>
      </Group>
    </>
  )
}

/** Before the first plan: the question it will be about, or the question what one wants to ask. */
function NoPlan() {
  const { t } = useTranslation('home')
  const questions = useQuery(listLearningQuestionsOptions())
  return (
    <Loaded query={questions}>
      {({ items }) => {
        const question = items.find(({ parked }) => !parked)
        return (
          <Panel
            color={COLOR}
            label={t('lookBack.label')}
            title={question?.text ?? t('lookBack.none')}
          >
            <Text className="soft">{t(question ? 'lookBack.noPlan' : 'lookBack.begin')}</Text>
            <Group mt="auto">
              <Button component={Link} to="/questions" variant="default">
                {t(question ? 'lookBack.plan' : 'lookBack.question')}
              </Button>
            </Group>
          </Panel>
        )
      }}
    </Loaded>
  )
}
