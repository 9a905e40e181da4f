import { CloseButton, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './InsecureNotice.module.css'

const dismissed = 'drieluik-http-seen'

/** Browsers keep the camera, the clipboard and the screen lock to https and localhost. */
export function InsecureNotice() {
  const { t } = useTranslation('app')
  const [seen, setSeen] = useState(() => sessionStorage.getItem(dismissed) !== null)
  if (window.isSecureContext || seen) {
    return null
  }
  const dismiss = () => {
    sessionStorage.setItem(dismissed, 'yes')
    setSeen(true)
  }
  return (
    <aside className={styles.notice} aria-label={t('insecure.label')}>
      <Text size="sm">{t('insecure.text')}</Text>
      <CloseButton c="inherit" onClick={dismiss} aria-label={t('insecure.dismiss')} />
    </aside>
  )
}
