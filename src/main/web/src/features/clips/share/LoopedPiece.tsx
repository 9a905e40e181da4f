import { Button } from '@mantine/core'
import { IconScissors } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Clip } from '@/generated'
import { Controls } from '@/player/Controls'
import { KeyboardHelp } from '@/player/KeyboardHelp'
import { Picture } from '@/player/Picture'
import { hasVideo } from '@/player/source'
import { usePlayer } from '@/player/usePlayer'
import { usePlayerKeys } from '@/player/usePlayerKeys'
import { clock } from '@/shared/time/clock'
import { advice } from '../cut/cut'
import { NotReady, Preparing } from '../NotReady'
import classes from './share.module.css'

/** What the others will see, over and over, and whether it is as long as it had better be. */
export function LoopedPiece({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const player = usePlayer()
  const [help, setHelp] = useState(false)
  const { video, durationMs = 0 } = clip
  const piece = { fromMs: 0, toMs: durationMs }
  usePlayerKeys(() => setHelp(true))
  useEffect(() => {
    if (durationMs > 0) player.repeat({ fromMs: 0, toMs: durationMs })
  }, [player, durationMs])
  return (
    <section className={classes.piece} aria-label={t('share.piece')}>
      {hasVideo(video) ? (
        <Picture source={video} poster={clip.poster}>
          <Controls onHelp={() => setHelp(true)} />
        </Picture>
      ) : (
        <NotReady clip={clip} />
      )}
      {clip.state === 'preparing' && hasVideo(video) && <Preparing clip={clip} />}
      <div className={classes.length}>
        {durationMs > 0 && (
          <p data-advice={advice(piece)}>
            <strong>{t('cut.length', { length: clock(durationMs) })}</strong>{' '}
            {t(`cut.advice.${advice(piece)}`)}
          </p>
        )}
        {clip.recording && (
          <Button
            component={Link}
            to={`/clips/${clip.id}/cut`}
            variant="default"
            leftSection={<IconScissors size={18} />}
          >
            {t('share.otherPiece')}
          </Button>
        )}
      </div>
      <KeyboardHelp opened={help} onClose={() => setHelp(false)} />
    </section>
  )
}
