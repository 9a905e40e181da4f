import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { Me } from '@/generated'
import { getMeQueryKey } from '@/generated/@tanstack/react-query.gen'

/** Only places within this site: an address from elsewhere could lead a person astray. */
export function safePlace(to: string | null): string {
  return to !== null && /^\/(?![/\\])/.test(to) ? to : '/'
}

/** Goes in as this person, to where they wanted to be. */
export function useArrive() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async (me: Me, to: string | null = null) => {
    queries.clear()
    queries.setQueryData(getMeQueryKey(), me)
    await navigate(safePlace(to), { replace: true })
  }
}
