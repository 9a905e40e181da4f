import { useEffect, useEffectEvent, useRef } from 'react'
import { usePlayer, usePosition } from '@/player/usePlayer'
import classes from './mask.module.css'
import type { Place } from './masking'
import { paintMosaic } from './mosaic'

/** Lies over the picture and hides, frame by frame, what will be hidden; for the eye only. */
export function Mosaic({ placesAt }: { placesAt: (ms: number) => Place[] }) {
  const player = usePlayer()
  const canvas = useRef<HTMLCanvasElement>(null)
  const paint = (ms: number) => {
    if (canvas.current && player.picture) paintMosaic(canvas.current, player.picture, placesAt(ms))
  }
  usePosition(paint)
  const repaint = useEffectEvent(() => paint(player.positionMs))
  useEffect(() => repaint(), [placesAt])
  return <canvas ref={canvas} className={classes.mosaic} aria-hidden />
}
