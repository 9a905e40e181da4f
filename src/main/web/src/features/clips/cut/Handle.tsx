import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Range } from '@/player/lead'
import { StillPreview } from '@/player/StillPreview'
import type { Still } from '@/player/storyboard'
import { usePlayer } from '@/player/usePlayer'
import { exactClock } from '@/shared/time/clock'
import type { Side } from './cut'
import classes from './line.module.css'
import { momentAt, shareOf } from './view'

interface Props {
  side: Side
  ms: number
  rate: number
  durationMs: number
  view: Range
  stills: Still[]
  line: RefObject<HTMLDivElement | null>
  /** It is about to be moved: it must be in view. */
  onReach: () => void
  onMove: (ms: number) => void
}

const SECOND_MS = 1000
const FAR_MS = 10_000

/** One end of the piece, to drag by mouse or finger, or to move by the arrows: a frame, or a second with Shift. */
export function Handle(props: Props) {
  const { side, ms, rate, durationMs, view, stills, line, onReach, onMove } = props
  const { t, i18n } = useTranslation('clips')
  const player = usePlayer()
  const grip = useRef(0)
  const [dragging, setDragging] = useState(false)
  const share = shareOf(view, ms)
  const beyond = share < 0 || share > 1
  const left = `${Math.min(Math.max(0, share), 1) * 100}%`

  const press = (event: PointerEvent<HTMLElement>) => {
    // At the edge of the line it only stands for an end that is elsewhere: reaching it brings that into view.
    if (!line.current || beyond) return
    const { left: edge, width } = line.current.getBoundingClientRect()
    grip.current = event.clientX - (edge + share * width)
    event.currentTarget.setPointerCapture(event.pointerId)
    player.pause()
    setDragging(true)
  }
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!dragging || !line.current) return
    const { left: edge, width } = line.current.getBoundingClientRect()
    onMove(momentAt(view, (event.clientX - grip.current - edge) / width))
  }
  const step = (event: KeyboardEvent) => {
    const target = targetOf(event, ms, rate, durationMs)
    if (target === undefined) return
    event.preventDefault()
    player.pause()
    onMove(target)
  }

  return (
    <div
      className={classes.handle}
      data-side={side}
      data-beyond={beyond || undefined}
      style={{ left }}
      role="slider"
      tabIndex={0}
      aria-label={t(`cut.handle.${side}`)}
      aria-valuemin={0}
      aria-valuemax={durationMs}
      aria-valuenow={ms}
      aria-valuetext={exactClock(ms, i18n.language)}
      onFocus={onReach}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={() => setDragging(false)}
      onPointerCancel={() => setDragging(false)}
      onKeyDown={step}
    >
      {dragging && <StillPreview stills={stills} ms={ms} left={side === 'from' ? '100%' : '0'} />}
    </div>
  )
}

/** Undefined where the key is not ours. */
function targetOf(event: KeyboardEvent, ms: number, rate: number, durationMs: number) {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  const arrow = event.shiftKey ? SECOND_MS : SECOND_MS / rate
  const steps: Record<string, number> = {
    ArrowLeft: -arrow,
    ArrowDown: -arrow,
    ArrowRight: arrow,
    ArrowUp: arrow,
    PageDown: -FAR_MS,
    PageUp: FAR_MS,
    Home: -durationMs,
    End: durationMs,
  }
  const step = steps[event.key]
  return step === undefined ? undefined : ms + step
}
