import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  listLearningQuestionsOptions,
  listPlansOptions,
} from '@/generated/@tanstack/react-query.gen'
import { EmptyNote } from '@/shared/ui/EmptyNote'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { NewQuestion } from './NewQuestion'
import { ParkedQuestion } from './ParkedQuestion'
import { QuestionCard } from './QuestionCard'

/** One's own learning questions: what one works on, and what popped up and waits. */
export function Component() {
  const { t } = useTranslation('questions')
  const questions = useQuery(listLearningQuestionsOptions())
  const plans = useQuery(listPlansOptions())
  const planOf = (id: string) => plans.data?.items.find((plan) => plan.learningQuestion.id === id)
  return (
    <Page title={t('title')} narrow below={<Text className="soft">{t('about')}</Text>}>
      <Loaded query={questions}>
        {({ items }) => {
          const current = items.filter((question) => !question.parked)
          const parked = items.filter((question) => question.parked)
          return (
            <>
              {items.length === 0 && <EmptyNote title={t('none.title')} text={t('none.text')} />}
              {current.map((question) => (
                <QuestionCard key={question.id} question={question} plan={planOf(question.id)} />
              ))}
              <NewQuestion canPark={current.length > 0} />
              {parked.length > 0 && (
                <Stack gap="sm" component="section">
                  <Title order={2}>{t('parked.title')}</Title>
                  <Text className="soft">{t('parked.about')}</Text>
                  {parked.map((question) => (
                    <ParkedQuestion key={question.id} question={question} />
                  ))}
                </Stack>
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
