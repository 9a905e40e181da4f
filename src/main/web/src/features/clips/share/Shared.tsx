import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Clip } from '@/generated'
import { useMe } from '@/shared/session/me'
import { useDates } from '@/shared/time/dates'
import { StopSharing } from '../StopSharing'
import classes from './share.module.css'
import { Who } from './Who'

/** Who sees it now, until when, and the one button that takes it back. */
export function Shared({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const { triads } = useMe()
  const dates = useDates()
  const triad = triads.find(({ id }) => id === clip.sharing?.triadId)
  const until = clip.sharing?.until
  return (
    <section className={`card ${classes.form}`} aria-label={t('share.titleDone')}>
      <p role="status">
        {until !== undefined && t('share.done', { day: dates.day(until) })}
        {clip.state === 'preparing' && ` ${t('share.soon')}`}
      </p>
      {triad && <Who triad={triad} />}
      <div className={classes.buttons}>
        <StopSharing clip={clip} />
        <Button component={Link} to={`/clips/${clip.id}`}>
          {t('share.back')}
        </Button>
      </div>
    </section>
  )
}
