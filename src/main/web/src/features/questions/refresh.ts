import { useQueryClient } from '@tanstack/react-query'
import {
  listLearningQuestionsQueryKey,
  listPlansQueryKey,
} from '@/generated/@tanstack/react-query.gen'

/** Asks again for what shows a question's text. */
export function useRefreshQuestions() {
  const queries = useQueryClient()
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: listLearningQuestionsQueryKey() }),
      queries.invalidateQueries({ queryKey: listPlansQueryKey() }),
    ])
}
