import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSignOut } from '@/shared/session/signOut'
import { Page } from '@/shared/ui/Page'
import { AboutMe } from './AboutMe'
import { Appearance } from './Appearance'
import { Password } from './Password'
import { Tokens } from './Tokens'

export function Component() {
  const { t } = useTranslation('profile')
  const signOut = useSignOut()
  return (
    <Page title={t('title')} narrow>
      <AboutMe />
      <Appearance />
      <Password />
      <Tokens />
      <div>
        <Button variant="default" onClick={() => void signOut()}>
          {t('signOut')}
        </Button>
      </div>
    </Page>
  )
}
