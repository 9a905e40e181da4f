import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listPeopleOptions, listTriadsOptions } from '@/generated/@tanstack/react-query.gen'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { CallServer } from './CallServer'
import { PeopleList } from './PeopleList'
import { TriadList } from './TriadList'

/** The coordinator's page: who is here, and who works with whom. */
export function Component() {
  const { t } = useTranslation('people')
  const people = useQuery(listPeopleOptions())
  const triads = useQuery(listTriadsOptions())
  return (
    <Page title={t('title')} below={<Text className="soft">{t('about')}</Text>}>
      <Loaded query={people}>
        {({ items }) => (
          <>
            <Loaded query={triads}>
              {(made) => <TriadList triads={made.items} people={items} />}
            </Loaded>
            <PeopleList people={items} />
            <CallServer />
          </>
        )}
      </Loaded>
    </Page>
  )
}
