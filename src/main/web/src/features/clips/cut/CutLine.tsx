import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Piece } from '@/generated'
import { Filmstrip } from '@/player/Filmstrip'
import { Scrubber } from '@/player/Scrubber'
import type { Still } from '@/player/storyboard'
import { usePlayer, usePosition } from '@/player/usePlayer'
import { Waveform } from '@/player/Waveform'
import { type Side, toFrame } from './cut'
import { Handle } from './Handle'
import classes from './line.module.css'
import { heardIn, shareOf, withMoment } from './view'
import { Zoom } from './Zoom'

interface Props {
  durationMs: number
  /** Frames a second. */
  rate: number
  peaks: number[]
  stills: Still[]
  piece: Piece
  onMove: (side: Side, ms: number) => void
}

const percent = (share: number) => `${(Math.min(Math.max(0, share), 1) * 100).toFixed(3)}%`

/** The recording from left to right, or a part of it from close by, with a handle at each end of the piece. */
export function CutLine({ durationMs, rate, peaks, stills, piece, onMove }: Props) {
  const { t } = useTranslation('clips')
  const player = usePlayer()
  const line = useRef<HTMLDivElement>(null)
  const playhead = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ fromMs: 0, toMs: durationMs })
  const [side, setSide] = useState<Side>('from')

  const point = (ms: number) => {
    const share = shareOf(view, ms)
    if (!playhead.current) return
    playhead.current.hidden = share < 0 || share > 1
    playhead.current.style.left = percent(share)
  }
  usePosition(point)
  useEffect(() => point(player.positionMs))

  const move = (moving: Side, ms: number) => {
    const at = toFrame(Math.max(0, ms), rate, durationMs)
    setView((now) => withMoment(now, at, durationMs))
    onMove(moving, at)
  }
  const reach = (reached: Side, ms: number) => {
    setSide(reached)
    setView((now) => withMoment(now, ms, durationMs))
  }
  const handle = (of: Side, ms: number) => (
    <Handle
      side={of}
      ms={ms}
      rate={rate}
      durationMs={durationMs}
      view={view}
      stills={stills}
      line={line}
      onReach={() => reach(of, ms)}
      onMove={(to) => move(of, to)}
    />
  )

  const from = shareOf(view, piece.fromMs)
  const to = shareOf(view, piece.toMs)
  return (
    <section className={`card ${classes.line}`} aria-label={t('cut.line')}>
      <Zoom
        view={view}
        durationMs={durationMs}
        piece={piece}
        around={side === 'from' ? piece.fromMs : piece.toMs}
        onChange={setView}
      />
      <div className={classes.strip} ref={line}>
        <div className={classes.sound}>
          <Waveform peaks={heardIn(view, peaks, durationMs)} />
        </div>
        <Filmstrip stills={stills} view={view} />
        <div className={classes.veil} style={{ left: 0, width: percent(from) }} />
        <div className={classes.veil} style={{ left: percent(to), right: 0 }} />
        <div ref={playhead} className={classes.playhead} />
        <Scrubber fromMs={view.fromMs} durationMs={view.toMs - view.fromMs} stills={stills} />
        {handle('from', piece.fromMs)}
        {handle('to', piece.toMs)}
      </div>
    </section>
  )
}
