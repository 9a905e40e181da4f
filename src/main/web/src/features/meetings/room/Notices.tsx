import { CloseButton } from '@mantine/core'
import { IconWifiOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useProblemWords } from '@/shared/ui/ProblemNote'
import { useLiveMeeting, useMeetingStore } from '../live/useMeeting'
import classes from './room.module.css'

/** What is to be said of the line, and why the last thing that was asked did not happen. */
export function Notices() {
  const { t } = useTranslation('room')
  const { line, refusal } = useLiveMeeting()
  const store = useMeetingStore()
  const words = useProblemWords()
  const refused = refusal && words(refusal)
  return (
    <div className={classes.notices} role="status">
      {line === 'lost' && (
        <p className={classes.notice}>
          <IconWifiOff size={20} aria-hidden /> {t('lost')}
        </p>
      )}
      {refused && (
        <div className={classes.notice}>
          <p>
            <strong>{refused.title}</strong> {refused.detail}
          </p>
          <CloseButton aria-label={t('dismiss')} onClick={() => store.dismiss()} />
        </div>
      )}
    </div>
  )
}
