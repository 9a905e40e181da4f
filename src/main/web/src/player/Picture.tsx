import { Loader } from '@mantine/core'
import { type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Captions } from '@/generated'
import { CaptionTrack } from './CaptionTrack'
import classes from './player.module.css'
import type { Source } from './source'
import { usePlayer, usePlayerState } from './usePlayer'
import { useSource } from './useSource'

interface Props {
  source: Source
  poster?: string | undefined
  captions?: Captions | undefined
  /** Lies over the picture until it is answered. */
  cover?: ReactNode
  /** Fetches ahead, so that it plays at once when somebody else says so. */
  eager?: boolean
  /** The buttons below the picture; they come along to the full screen. */
  children?: ReactNode
}

/** The picture itself. A click on it plays or pauses; for the keyboard there is a button for that. */
export function Picture({ source, poster, captions, cover, eager = false, children }: Props) {
  const { t } = useTranslation('player')
  const player = usePlayer()
  const { attach, attachFrame } = player
  const { attach: attachSource, src } = useSource(source, eager)
  const attachBoth = useCallback(
    (video: HTMLVideoElement | null) => {
      attach(video)
      attachSource(video)
    },
    [attach, attachSource],
  )
  const failed = usePlayerState((state) => state.failed)
  const waiting = usePlayerState((state) => state.loading && !state.paused)
  return (
    <div className={classes.frame} ref={attachFrame}>
      <div className={classes.screen}>
        {/* There are captions where the owner brought them. */}
        {/* eslint-disable-next-line jsx-a11y/media-has-caption */}
        <video
          aria-label={t('picture')}
          className={classes.video}
          ref={attachBoth}
          src={src}
          poster={poster}
          preload={eager ? 'auto' : 'metadata'}
          playsInline
          onClick={() => player.toggle()}
        >
          {captions && <CaptionTrack key={captions.address} captions={captions} />}
        </video>
        {cover}
        {waiting && <Loader className={classes.waiting} color="white" />}
        {failed && (
          <p role="alert" className={classes.failed}>
            {t('failed')}
          </p>
        )}
      </div>
      {children}
    </div>
  )
}
