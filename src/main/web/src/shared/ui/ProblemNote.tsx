import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AnyProblem } from '../api/problem'

/** Title and detail of any failure; what the server did not word, the web app does. */
export function useProblemWords() {
  const { t } = useTranslation('shared')
  return (problem: AnyProblem) => {
    if (problem.title !== '' && problem.code !== 'internal') {
      return { title: problem.title, detail: problem.detail }
    }
    const kind = problem.status === 0 ? 'noConnection' : 'unexpected'
    return { title: t(`problem.${kind}.title`), detail: t(`problem.${kind}.detail`) }
  }
}

interface Props {
  problem: AnyProblem | null | undefined
  retry?: () => unknown
}

/** Says what went wrong and what to do next, where it went wrong. */
export function ProblemNote({ problem, retry }: Props) {
  const { t } = useTranslation('shared')
  const words = useProblemWords()
  if (!problem) {
    return null
  }
  const { title, detail } = words(problem)
  return (
    <Alert color="red" variant="outline" icon={<IconAlertTriangle />} title={title} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="md">{detail}</Text>
        {problem.errors?.map((error) => (
          <Text key={error.field + error.message} size="sm">
            {error.message}
          </Text>
        ))}
        {retry && (
          <Button variant="default" onClick={() => void retry()}>
            {t('retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}
