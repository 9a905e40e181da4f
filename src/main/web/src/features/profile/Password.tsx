import { Button, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { changePasswordMutation } from '@/generated/@tanstack/react-query.gen'
import { useMe } from '@/shared/session/me'
import { useAnnounce } from '@/shared/ui/announce'
import { onSubmit, readForm } from '@/shared/ui/form'
import { PasswordField } from '@/shared/ui/PasswordField'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Section } from './Section'

export function Password() {
  const { t } = useTranslation('profile')
  const { email } = useMe()
  const announce = useAnnounce()
  const change = useMutation({
    ...changePasswordMutation(),
    onSuccess: () => announce(t('password.changed')),
  })
  const submit = (form: HTMLFormElement) => {
    const body = readForm(form, 'current', 'replacement')
    change.mutate({ body }, { onSuccess: () => form.reset() })
  }
  return (
    <Section title={t('password.title')}>
      <form onSubmit={onSubmit(submit)}>
        <Stack gap="sm" align="flex-start">
          <input type="hidden" autoComplete="username" value={email} readOnly />
          <PasswordField
            name="current"
            label={t('password.current')}
            autoComplete="current-password"
            required
            w="100%"
          />
          <PasswordField
            name="replacement"
            label={t('password.next')}
            autoComplete="new-password"
            required
            w="100%"
          />
          <ProblemNote problem={change.error} />
          {change.isSuccess && <p className="soft">{t('password.changed')}</p>}
          <Button type="submit" variant="default" loading={change.isPending}>
            {t('password.save')}
          </Button>
        </Stack>
      </form>
    </Section>
  )
}
