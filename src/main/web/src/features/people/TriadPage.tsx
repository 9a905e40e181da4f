import { useTranslation } from 'react-i18next'
import { useMe } from '@/shared/session/me'
import { EmptyNote } from '@/shared/ui/EmptyNote'
import { Page } from '@/shared/ui/Page'
import { Agreements } from './Agreements'
import { Facilitation } from './Facilitation'
import styles from './TriadPage.module.css'
import { TriadCard } from './TriadCard'
import { NextDate } from './NextDate'

/** Our triad: who we are, what we agreed, when we meet, who leads us. */
export function Component() {
  const { t } = useTranslation('people')
  const { triads } = useMe()
  return (
    <Page title={t(triads.length > 1 ? 'our.titleMany' : 'our.title')}>
      {triads.length === 0 && <EmptyNote title={t('our.none')} text={t('our.wait')} />}
      {triads.map((triad) => (
        <div key={triad.id} className={styles.triad}>
          <TriadCard triad={triad} order={2}>
            <NextDate triad={triad} />
          </TriadCard>
          <Agreements triad={triad} />
          <Facilitation triad={triad} />
        </div>
      ))}
    </Page>
  )
}
