import { expect, it } from 'vitest'
import { getMeQueryKey } from '@/generated/@tanstack/react-query.gen'
import { anna } from '@/test/fixtures'
import { newQueryClient } from './queries'

const refused = (status: number) => ({ code: 'x', title: 'X', detail: '', status })

async function askAndFail(status: number) {
  const queries = newQueryClient()
  queries.setQueryData(getMeQueryKey(), anna)
  const queryFn = () => Promise.reject(Object.assign(new Error(), refused(status)))
  await queries.query({ queryKey: ['plans'], queryFn, retry: false }).catch(() => undefined)
  return queries.getQueryData(getMeQueryKey())
}

it('a session that ended in any answer makes me unknown', async () => {
  expect(await askAndFail(401)).toBeUndefined()
})

it('another refusal leaves me signed in', async () => {
  expect(await askAndFail(403)).toEqual(anna)
})
