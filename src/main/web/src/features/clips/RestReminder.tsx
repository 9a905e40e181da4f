import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Clip } from '@/generated'
import { leavesSoon } from './rest'
import { RestNote } from './RestNote'
import classes from './workspace.module.css'

/** Well before the rest of a recording goes, its owner comes across this: there is still time to cut differently. */
export function RestReminder({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const until = clip.recording?.until
  if (until === undefined || !leavesSoon(until, new Date())) return null
  return (
    <section className={`card ${classes.after}`} aria-label={t('rest.label')}>
      <RestNote clip={clip} />
      <Button component={Link} to={`/clips/${clip.id}/cut`} variant="default">
        {t('rest.cut')}
      </Button>
    </section>
  )
}
