import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Plan } from '@/generated'
import { listPlansOptions } from '@/generated/@tanstack/react-query.gen'
import { ScoreLine } from '@/shared/score/ScoreLine'
import { EmptyNote } from '@/shared/ui/EmptyNote'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'

/** My plans, each with its line of scores; they are seen by me alone. */
export function Component() {
  const { t } = useTranslation('coaching')
  const plans = useQuery(listPlansOptions())
  const questions = (
    <Button component={Link} to="/questions" variant="default">
      {t('plans.questions')}
    </Button>
  )
  return (
    <Page
      title={t('plans.title')}
      narrow
      below={<Text className="soft">{t('plans.about')}</Text>}
      actions={questions}
    >
      <Loaded query={plans}>
        {({ items }) => (
          <>
            {items.length === 0 && (
              <EmptyNote title={t('plans.none')} text={t('plans.begin')} action={questions} />
            )}
            {items.map((plan) => (
              <PlanCard key={plan.id} plan={plan} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function PlanCard({ plan }: { plan: Plan }) {
  const { t } = useTranslation('coaching')
  const open = plan.steps.filter((step) => !step.done).length
  return (
    <Stack component="section" className="card" gap="sm">
      <div>
        <Text size="sm" className="soft">
          {plan.goal ? plan.learningQuestion.text : t('plans.noGoal')}
        </Text>
        <Title order={2}>{plan.goal || plan.learningQuestion.text}</Title>
      </div>
      <ScoreLine reflections={plan.reflections} />
      <Text className="soft">{t('plans.open', { count: open })}</Text>
      <Group>
        <Button component={Link} to={`/plans/${plan.id}`}>
          {t('plans.go')}
        </Button>
      </Group>
    </Stack>
  )
}
