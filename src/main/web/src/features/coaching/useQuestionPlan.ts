import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import {
  getPlanOptions,
  getPlanQueryKey,
  listPlansOptions,
  listPlansQueryKey,
  startPlanMutation,
} from '@/generated/@tanstack/react-query.gen'

/**
 * My plan for a question, if there is one. What is open of it changes with the phase of a meeting;
 * until it has been asked again, what was there stays.
 */
export function useQuestionPlan(questionId: string | undefined, phase: string | undefined) {
  const queries = useQueryClient()
  const query = { learningQuestionId: questionId ?? '' }
  const listed = useQuery({ ...listPlansOptions({ query }), enabled: questionId !== undefined })
  const id = listed.data?.items[0]?.id ?? ''
  const plan = useQuery({ ...getPlanOptions({ path: { id } }), enabled: id !== '' })
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: getPlanQueryKey({ path: { id } }) })
  }, [queries, id, phase])
  return { listed, plan }
}

/** Begins my plan for a question. */
export function useBeginPlan(questionId: string) {
  const queries = useQueryClient()
  const begin = useMutation({
    ...startPlanMutation(),
    onSuccess: (plan) => {
      queries.setQueryData(getPlanQueryKey({ path: { id: plan.id } }), plan)
      return queries.invalidateQueries({ queryKey: listPlansQueryKey() })
    },
  })
  return { ...begin, go: () => begin.mutate({ body: { learningQuestionId: questionId } }) }
}
