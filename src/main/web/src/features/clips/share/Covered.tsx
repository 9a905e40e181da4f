import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Clip } from '@/generated'
import { NotMadeYet } from '../mask/NotMadeYet'
import classes from './share.module.css'

/** What of the piece is covered, and the way to cover more. */
export function Covered({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const { masks = 0, mutes = 0, applied = true } = clip.masking ?? {}
  const nothing = masks + mutes === 0
  if (!applied && clip.sharing?.triadId !== undefined) return <NotMadeYet clip={clip} />
  return (
    <section className={`card ${classes.form}`} aria-label={t('share.covered.title')}>
      <p>
        {!applied && t('share.covered.drawn')}
        {applied && nothing && t('share.covered.none')}
        {applied && !nothing && t('share.covered.some', { masks, mutes })}
      </p>
      {clip.recording && (
        <Button component={Link} to={`/clips/${clip.id}/mask`} variant="default">
          {t(nothing ? 'share.covered.go' : 'share.covered.change')}
        </Button>
      )}
    </section>
  )
}
