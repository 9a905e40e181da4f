import { PasswordInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The server asks for as many, see SessionController. */
const shortest = 10

export function NewPassword() {
  const { t } = useTranslation('session')
  return (
    <PasswordInput
      name="password"
      label={t('newPassword.label')}
      description={t('newPassword.hint', { count: shortest })}
      autoComplete="new-password"
      minLength={shortest}
      required
    />
  )
}
