import { useQueryClient } from '@tanstack/react-query'
import {
  getMeQueryKey,
  listPeopleQueryKey,
  listTriadsQueryKey,
} from '@/generated/@tanstack/react-query.gen'

/** Asks again for everything that shows people or triads, my own among them. */
export function useRefreshPeople() {
  const queries = useQueryClient()
  return () =>
    Promise.all(
      [listPeopleQueryKey(), listTriadsQueryKey(), getMeQueryKey()].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    )
}
