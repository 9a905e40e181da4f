import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { firstName } from '@/shared/people/marks'
import { type Role, useMe } from '@/shared/session/me'
import { Page } from '@/shared/ui/Page'
import { Coordinating } from './Coordinating'
import styles from './HomePage.module.css'
import { LookBack } from './LookBack'
import { NextMeeting } from './NextMeeting'
import { Prepare } from './Prepare'
import { WatchAlong } from './WatchAlong'

/** The triptych of the day: look back, prepare, watch along; others see what is theirs to do. */
export function Component() {
  const { t } = useTranslation('home')
  const me = useMe()
  const has = (role: Role) => me.roles.includes(role)
  const teaching = has('teacher')
  return (
    <Page
      title={t('greeting', { name: firstName(me) })}
      tabTitle={t('title')}
      below={<NextMeeting triads={me.triads} />}
    >
      <div className={styles.triptych}>
        {teaching && <LookBack />}
        {teaching && <Prepare />}
        {(teaching || has('facilitator')) && <WatchAlong />}
        {has('coordinator') && <Coordinating />}
      </div>
      {me.roles.every((role) => role === 'director') && (
        <Text className="card" maw="60ch">
          {t('director')}
        </Text>
      )}
    </Page>
  )
}
