import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { place } from './marks'
import { StillPreview } from './StillPreview'
import { spokenTime } from './spokenTime'
import type { Still } from './storyboard'
import classes from './timeline.module.css'
import { usePlayer, usePlayerState } from './usePlayer'

const STEPS: Record<string, number> = {
  ArrowLeft: -1000,
  ArrowDown: -1000,
  ArrowRight: 1000,
  ArrowUp: 1000,
  PageDown: -10_000,
  PageUp: 10_000,
}

interface Props {
  /** Where the line begins, when it is not the whole video. */
  fromMs?: number
  durationMs: number
  stills: Still[]
}

/** The place in the video, to drag or to move by the arrows; shows what is there before one goes. */
export function Scrubber({ fromMs = 0, durationMs, stills }: Props) {
  const { t } = useTranslation('player')
  const player = usePlayer()
  const second = usePlayerState((state) => Math.floor(state.positionMs / 1000))
  const [pointed, setPointed] = useState<number>()

  const timeUnder = (event: PointerEvent<HTMLElement>) => {
    const line = event.currentTarget.getBoundingClientRect()
    const share = (event.clientX - line.left) / line.width
    return fromMs + Math.min(Math.max(0, share), 1) * durationMs
  }
  const press = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    player.seek(timeUnder(event))
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    const time = timeUnder(event)
    setPointed(time)
    if (event.buttons > 0) player.seek(time)
  }
  const step = (event: KeyboardEvent) => {
    const ms = STEPS[event.key]
    if (ms === undefined) return
    event.preventDefault()
    player.move(event.shiftKey ? ms * 5 : ms)
  }

  return (
    <div
      className={classes.scrubber}
      role="slider"
      tabIndex={0}
      aria-label={t('line.position')}
      aria-valuemin={Math.floor(fromMs / 1000)}
      aria-valuemax={Math.round((fromMs + durationMs) / 1000)}
      aria-valuenow={second}
      aria-valuetext={spokenTime(t, second * 1000)}
      onPointerDown={press}
      onPointerMove={move}
      onPointerLeave={() => setPointed(undefined)}
      onPointerUp={(event) => event.pointerType !== 'mouse' && setPointed(undefined)}
      onKeyDown={step}
    >
      {pointed !== undefined && (
        <StillPreview stills={stills} ms={pointed} left={place(pointed - fromMs, durationMs)} />
      )}
    </div>
  )
}
