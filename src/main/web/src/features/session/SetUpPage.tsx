import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { setUpMutation } from '@/generated/@tanstack/react-query.gen'
import type { Language } from '@/shared/texts/language'
import { onSubmit, readForm } from '@/shared/ui/form'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useArrive } from './arrive'
import { Doorway } from './Doorway'
import { NewPassword } from './NewPassword'

/** The very first page of a new installation: makes the school and its coordinator. */
export function Component() {
  const { t, i18n } = useTranslation('session')
  const token = useLocation().hash.slice(1)
  const arrive = useArrive()
  const setUp = useMutation({ ...setUpMutation(), onSuccess: (me) => arrive(me, '/people') })
  const begin = (form: HTMLFormElement) => {
    const fields = readForm(form, 'schoolName', 'name', 'email', 'password')
    setUp.mutate({ body: { ...fields, token, language: i18n.language as Language } })
  }
  return (
    <Doorway title={t('setUp.title')}>
      <form onSubmit={onSubmit(begin)}>
        <Stack>
          <Text>{t('setUp.text')}</Text>
          <ProblemNote problem={setUp.error} />
          <TextInput name="schoolName" label={t('setUp.school')} required maxLength={120} />
          <TextInput name="name" label={t('setUp.name')} autoComplete="name" required />
          <TextInput
            name="email"
            type="email"
            label={t('email')}
            autoComplete="username"
            required
          />
          <NewPassword />
          <Button type="submit" size="md" loading={setUp.isPending}>
            {t('setUp.go')}
          </Button>
        </Stack>
      </form>
    </Doorway>
  )
}
