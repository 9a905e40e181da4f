import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '@/shared/ui/announce'
import classes from './mask.module.css'
import { between, inside, type Place, steered } from './masking'

interface Props {
  number: number
  place: Place
  size: { width: number; height: number }
  selected: boolean
  shareOf: (event: PointerEvent<SVGElement>) => { x: number; y: number }
  onSelect: () => void
  onMove: (place: Place) => void
  onRemove: () => void
}

/** Of the picture's width: enough for a finger on a phone. */
const HANDLE = 0.055
const DOT = 0.011

const CORNERS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const

/** What is held: the whole box by some point of it, or a corner by the one across. */
type Grip = { by: 'box'; dx: number; dy: number } | { by: 'corner'; x: number; y: number }

/** One mask in the picture: dragged as a whole or by a corner, or moved by the arrow keys. */
export function MaskBox(props: Props) {
  const { number, place, size, selected, shareOf, onSelect, onMove, onRemove } = props
  const { t } = useTranslation('mask')
  const announce = useAnnounce()
  const grip = useRef<Grip>(undefined)
  const [held, setHeld] = useState<Place>()
  const box = useRef<SVGGElement>(null)
  useEffect(() => {
    if (selected) box.current?.focus({ preventScroll: true })
  }, [selected])
  const shown = held ?? place

  const press = (event: PointerEvent<SVGElement>, taken: Grip) => {
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = taken
    onSelect()
  }
  const drag = (event: PointerEvent<SVGElement>) => {
    event.stopPropagation()
    if (grip.current) setHeld(dragged(shown, grip.current, shareOf(event)))
  }
  const release = (event: PointerEvent<SVGElement>) => {
    event.stopPropagation()
    if (held) onMove(held)
    grip.current = undefined
    setHeld(undefined)
  }
  const steer = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
    const next = steered(place, event.key, event.shiftKey)
    if (!next) return
    event.preventDefault()
    onMove(next)
    announce(t('box.at', inPercent(next)))
  }
  const grasp = (event: PointerEvent<SVGElement>) => {
    const { x, y } = shareOf(event)
    press(event, { by: 'box', dx: x - shown.x, dy: y - shown.y })
  }

  const { width, height } = size
  return (
    <g
      ref={box}
      className={classes.box}
      role="application"
      tabIndex={0}
      aria-label={t('box.label', { number, ...inPercent(shown) })}
      data-selected={selected || undefined}
      onKeyDown={steer}
      onFocus={onSelect}
    >
      <rect
        x={shown.x * width}
        y={shown.y * height}
        width={shown.width * width}
        height={shown.height * height}
        onPointerDown={grasp}
        onPointerMove={drag}
        onPointerUp={release}
      />
      <text
        x={shown.x * width + DOT * width}
        y={shown.y * height - DOT * width}
        fontSize={width * 0.028}
      >
        {number}
      </text>
      {selected &&
        CORNERS.map(([right, low]) => {
          const cx = (shown.x + right * shown.width) * width
          const cy = (shown.y + low * shown.height) * height
          const across = {
            x: shown.x + (1 - right) * shown.width,
            y: shown.y + (1 - low) * shown.height,
          }
          return (
            <g
              key={`${right} ${low}`}
              onPointerDown={(event) => press(event, { by: 'corner', ...across })}
              onPointerMove={drag}
              onPointerUp={release}
            >
              <circle cx={cx} cy={cy} r={(HANDLE * width) / 2} data-reach />
              <circle cx={cx} cy={cy} r={DOT * width} data-dot />
            </g>
          )
        })}
    </g>
  )
}

function dragged(place: Place, grip: Grip, to: { x: number; y: number }): Place {
  if (grip.by === 'corner') return between(grip, to)
  return inside({ ...place, x: to.x - grip.dx, y: to.y - grip.dy })
}

function inPercent({ x, y, width, height }: Place) {
  const percent = (share: number) => Math.round(share * 100)
  return { x: percent(x), y: percent(y), width: percent(width), height: percent(height) }
}
