import { useTranslation } from 'react-i18next'
import { PasswordField } from '@/shared/ui/PasswordField'

/** The server asks for as many, see SessionController. */
const shortest = 10

export function NewPassword() {
  const { t } = useTranslation('session')
  return (
    <PasswordField
      name="password"
      label={t('newPassword.label')}
      description={t('newPassword.hint', { count: shortest })}
      autoComplete="new-password"
      minLength={shortest}
      required
    />
  )
}
