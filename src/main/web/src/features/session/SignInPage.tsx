import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { signInMutation } from '@/generated/@tanstack/react-query.gen'
import { onSubmit, readForm } from '@/shared/ui/form'
import { PasswordField } from '@/shared/ui/PasswordField'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useArrive } from './arrive'
import { Doorway } from './Doorway'

export function Component() {
  const { t } = useTranslation('session')
  const [address] = useSearchParams()
  const arrive = useArrive()
  const signIn = useMutation({
    ...signInMutation(),
    onSuccess: (me) => arrive(me, address.get('to')),
  })
  return (
    <Doorway title={t('signIn.title')}>
      <form
        onSubmit={onSubmit((form) => signIn.mutate({ body: readForm(form, 'email', 'password') }))}
      >
        <Stack>
          <ProblemNote problem={signIn.error} />
          <TextInput
            name="email"
            type="email"
            label={t('email')}
            autoComplete="username"
            autoCapitalize="none"
            required
          />
          <PasswordField
            name="password"
            label={t('password')}
            autoComplete="current-password"
            required
          />
          <Button type="submit" size="md" loading={signIn.isPending}>
            {t('signIn.go')}
          </Button>
          <Text size="sm" className="soft">
            {t('signIn.forgotten')}
          </Text>
        </Stack>
      </form>
    </Doorway>
  )
}
