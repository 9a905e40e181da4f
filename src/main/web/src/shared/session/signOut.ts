import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { signOutMutation } from '@/generated/@tanstack/react-query.gen'
import { forgetAllDrafts } from './kept'
import { mayLeave } from './leaving'

/** Ends the session and forgets everything that was read in it. */
export function useSignOut() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { mutate } = useMutation({
    ...signOutMutation(),
    onSuccess: async () => {
      forgetAllDrafts()
      await navigate('/sign-in')
      queries.clear()
    },
  })
  return async () => {
    if (await mayLeave()) mutate({})
  }
}
