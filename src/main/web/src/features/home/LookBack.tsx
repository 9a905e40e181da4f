import { Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Plan } from '@/generated'
import { listPlansOptions } from '@/generated/@tanstack/react-query.gen'
import { ScoreLine } from '@/shared/score/ScoreLine'
import { useDates } from '@/shared/time/dates'
import { Loaded } from '@/shared/ui/Loaded'
import { nextStep, runningPlan } from './nextStep'
import { Panel } from './Panel'

export function LookBack() {
  const { t } = useTranslation('home')
  const plans = useQuery(listPlansOptions())
  return (
    <Loaded query={plans}>
      {({ items }) => {
        const plan = runningPlan(items)
        return (
          <Panel
            color="var(--person-1)"
            label={t('lookBack.label')}
            title={plan ? plan.goal || plan.learningQuestion.text : t('lookBack.none')}
          >
            {plan ? <Running plan={plan} /> : <NoPlan />}
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

function NoPlan() {
  const { t } = useTranslation('home')
  return (
    <>
      <Text className="soft">{t('lookBack.begin')}</Text>
      <Group mt="auto">
        <Button component={Link} to="/questions" variant="default">
          {t('lookBack.question')}
        </Button>
      </Group>
    </>
  )
}
