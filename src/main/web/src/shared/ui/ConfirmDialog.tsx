import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Question } from './confirm'
import { Dialog } from './Dialog'

interface Props {
  question: Question
  answer: (yes: boolean) => void
}

export default function ConfirmDialog({ question, answer }: Props) {
  const { t } = useTranslation('shared')
  return (
    <Dialog onClose={() => answer(false)} title={question.title}>
      <Stack>
        <Text component="div">{question.text}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => answer(false)} data-autofocus>
            {question.no ?? t('cancel')}
          </Button>
          <Button color={question.danger ? 'red.8' : undefined} onClick={() => answer(true)}>
            {question.yes}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
