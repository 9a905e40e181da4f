import { Button, Group, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { pairBoardMutation, unpairBoardsMutation } from '@/generated/@tanstack/react-query.gen'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { onSubmit, readForm } from '@/shared/ui/form'

/** A digital board opens /bord, shows a code, and belongs to this meeting once the code is typed here. */
export function Boards({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('keeper')
  const path = { id: meeting.id }
  const pair = useMutation(pairBoardMutation())
  const unpair = useMutation(unpairBoardsMutation())
  const submit = (form: HTMLFormElement) => {
    const { code } = readForm(form, 'code')
    if (code !== '') pair.mutate({ path, body: { code } }, { onSuccess: () => form.reset() })
  }
  return (
    <form onSubmit={onSubmit(submit)}>
      <Group align="flex-end" gap="sm">
        <TextInput
          flex="1 1 180px"
          name="code"
          label={t('boards.code')}
          description={t('boards.about', { address: `${window.location.host}/bord` })}
          autoComplete="off"
          autoCapitalize="characters"
        />
        <Button type="submit" loading={pair.isPending}>
          {t('boards.pair')}
        </Button>
      </Group>
      {meeting.boards > 0 && (
        <Group gap="xs">
          <Text className="soft">{t('boards.count', { count: meeting.boards })}</Text>
          <Button
            variant="subtle"
            loading={unpair.isPending}
            onClick={() => unpair.mutate({ path })}
          >
            {t('boards.unpair')}
          </Button>
        </Group>
      )}
      <ProblemNote problem={pair.error ?? unpair.error} />
    </form>
  )
}
