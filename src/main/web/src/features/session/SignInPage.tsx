import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export function Component() {
  const { t } = useTranslation('session')
  return <Title>{t('signIn.title')}</Title>
}
