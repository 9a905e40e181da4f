import { Group, Loader, Text } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ProblemNote } from './ProblemNote'

interface Props<T> {
  query: UseQueryResult<T>
  children: (data: T) => React.ReactNode
}

/** Waits, tells what went wrong, or shows; data that was there stays while it is asked again. */
export function Loaded<T>({ query, children }: Props<T>) {
  if (query.data !== undefined) {
    return children(query.data)
  }
  return query.isError ? <ProblemNote problem={query.error} retry={query.refetch} /> : <Waiting />
}

export function Waiting() {
  const { t } = useTranslation('shared')
  return (
    <Group gap="sm" role="status" py="md">
      <Loader size="sm" aria-hidden />
      <Text className="soft">{t('waiting')}</Text>
    </Group>
  )
}
