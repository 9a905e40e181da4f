import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { getMeQueryKey } from '@/generated/@tanstack/react-query.gen'
import type { AnyProblem } from './problem'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: AnyProblem
  }
}

/** A session that ended shows in any answer; asking who I am again leads to the sign-in page. */
export function newQueryClient(): QueryClient {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (problem, query) => endOfSession(problem, query.queryKey),
    }),
    mutationCache: new MutationCache({ onError: (problem) => endOfSession(problem) }),
    defaultOptions: { queries: { retry: again, staleTime: 10_000 } },
  })

  function endOfSession(problem: AnyProblem, key?: readonly unknown[]) {
    const me = getMeQueryKey()
    const askedForMe = JSON.stringify(key) === JSON.stringify(me)
    if (problem.status === 401 && !askedForMe && queries.getQueryData(me) !== undefined) {
      void queries.resetQueries({ queryKey: me })
    }
  }
  return queries
}

/** A refusal stays a refusal; a stumbling line or server gets two more chances. */
function again(failures: number, problem: AnyProblem): boolean {
  return failures < 2 && (problem.status === 0 || problem.status >= 500)
}
