import { PasswordInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The server asks for twelve characters too, see people's Password. */
const shortest = 12

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
