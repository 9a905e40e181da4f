import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyNote } from '@/shared/ui/EmptyNote'
import { Page } from '@/shared/ui/Page'

export function NoSuchPage() {
  const { t } = useTranslation('app')
  return (
    <Page title={t('noPage.title')} narrow>
      <EmptyNote
        title={t('noPage.what')}
        text={t('noPage.why')}
        action={
          <Button component={Link} to="/">
            {t('noPage.home')}
          </Button>
        }
      />
    </Page>
  )
}
