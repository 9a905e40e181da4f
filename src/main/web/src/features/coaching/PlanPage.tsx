import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { getPlanOptions } from '@/generated/@tanstack/react-query.gen'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { PlanForm } from './PlanForm'

export function Component() {
  const { t } = useTranslation('coaching')
  const { id = '' } = useParams()
  const plan = useQuery(getPlanOptions({ path: { id } }))
  return (
    <Page
      title={t('plan.title')}
      medium
      below={
        <Anchor component={Link} to="/plans">
          {t('plan.all')}
        </Anchor>
      }
    >
      <Loaded query={plan}>{(loaded) => <PlanForm key={loaded.id} plan={loaded} />}</Loaded>
    </Page>
  )
}
