import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import classes from './board.module.css'
import { QrCode } from './QrCode'

const ONLY_HERE = /^(localhost|127\.|\[::1\])/

/** A code for the camera of a phone; a board that is opened on the server itself has no address to give. */
export function JoinByPhone({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('board')
  const { origin, hostname, host } = window.location
  if (ONLY_HERE.test(hostname)) {
    return <p className={classes.small}>{t('join.localhost')}</p>
  }
  return (
    <figure className={classes.qr}>
      <QrCode text={`${origin}/meetings/${meeting.id}`} label={t('join.qr')} />
      <figcaption>{t('join.about', { host })}</figcaption>
    </figure>
  )
}
