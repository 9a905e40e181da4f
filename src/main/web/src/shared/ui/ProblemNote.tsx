import { Button, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AnyProblem } from '../api/problem'
import styles from './ProblemNote.module.css'

/** Title and detail of any failure; what the server did not word, the web app does. */
export function useProblemWords() {
  const { t } = useTranslation('shared')
  return (problem: AnyProblem) => {
    if (problem.title !== '') {
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
  // A refusal stays one, however often one asks.
  const mayPass = problem.status === 0 || problem.status >= 500
  return (
    <div className={styles.problem} role="alert">
      <IconAlertTriangle size={22} stroke={1.7} aria-hidden />
      <Stack gap={6} align="flex-start">
        <Text fw={650}>{title}</Text>
        <Text>{detail}</Text>
        {problem.errors?.map(({ field, message }) => (
          <Text key={field + message} size="sm">
            {message}
          </Text>
        ))}
        {retry && mayPass && (
          <Button variant="default" mt={4} onClick={() => void retry()}>
            {t('retry')}
          </Button>
        )}
      </Stack>
    </div>
  )
}
