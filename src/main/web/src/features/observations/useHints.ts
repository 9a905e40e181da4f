import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { getHintWordsOptions } from '@/generated/@tanstack/react-query.gen'
import { type Hint, hintsOf } from './hint'

/** Words to look at again in this text; none while the lists are not there or do not apply. */
export function useHints(text: string, apply: boolean): Hint[] {
  const { i18n } = useTranslation()
  const { data } = useQuery({
    ...getHintWordsOptions({ query: { language: i18n.language } }),
    staleTime: Infinity,
  })
  const find = useMemo(() => (data ? hintsOf(data) : undefined), [data])
  return useMemo(() => (find && apply ? find(text) : []), [find, text, apply])
}
