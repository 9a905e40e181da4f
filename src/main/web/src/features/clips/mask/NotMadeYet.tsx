import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Clip } from '@/generated'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import classes from './mask.module.css'
import { useApplyDrawn } from './useApplyDrawn'

/** Of a clip that others see already without what its owner drew: she comes across this, and one button mends it. */
export function NotMadeYet({ clip }: { clip: Clip }) {
  const { t } = useTranslation('mask')
  const drawn = useApplyDrawn(clip)
  const shared = clip.sharing?.triadId !== undefined
  if (!shared || (clip.masking?.applied ?? true)) return null
  return (
    <section className={`card ${classes.part}`} aria-label={t('apply.title')}>
      <p role="status">{t('apply.missing')}</p>
      <ProblemNote problem={drawn.problem} />
      <div className={classes.ends}>
        <Button
          loading={drawn.applying}
          onClick={() => void drawn.applyDrawn().catch(() => undefined)}
        >
          {t('apply.button')}
        </Button>
        <Button component={Link} to={`/clips/${clip.id}/mask`} variant="default">
          {t('apply.look')}
        </Button>
      </div>
    </section>
  )
}
