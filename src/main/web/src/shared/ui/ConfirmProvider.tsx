import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmContext, type Question } from './confirm'

interface Asked {
  question: Question
  answer: (yes: boolean) => void
}

export function ConfirmProvider({ children }: { children: React.ReactNode }) {
  const { t } = useTranslation('shared')
  const [asked, setAsked] = useState<Asked>()
  const [open, setOpen] = useState(false)

  const confirm = useCallback((question: Question) => {
    setOpen(true)
    return new Promise<boolean>((answer) => setAsked({ question, answer }))
  }, [])

  const answer = (yes: boolean) => {
    asked?.answer(yes)
    setOpen(false)
  }

  return (
    <ConfirmContext value={confirm}>
      {children}
      <Modal
        opened={open}
        onClose={() => answer(false)}
        title={asked?.question.title}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Stack>
          <Text component="div">{asked?.question.text}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => answer(false)} data-autofocus>
              {asked?.question.no ?? t('cancel')}
            </Button>
            <Button
              color={asked?.question.danger ? 'red.8' : undefined}
              onClick={() => answer(true)}
            >
              {asked?.question.yes}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </ConfirmContext>
  )
}
