import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** A password, with a button that shows what one typed; the keyboard reaches it too. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useTranslation('shared')
  return (
    <PasswordInput
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
      {...props}
    />
  )
}
