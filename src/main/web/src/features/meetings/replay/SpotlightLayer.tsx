import { type PointerEvent, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Spotlight } from '@/generated'
import classes from './replay.module.css'
import { lightOf } from './spot'

interface Props {
  /** Of the picture: the layer lies as the picture does, with the same bars beside it. */
  width: number
  height: number
  spotlight: Spotlight | undefined
  onLight?: ((spotlight: Spotlight) => void) | undefined
}

/** Darkens all but one spot of the picture. */
export function SpotlightLayer({ width, height, spotlight, onLight }: Props) {
  const { t } = useTranslation('replay')
  const mask = useId()
  const pressed = useRef<DOMPoint>(undefined)

  const press = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    pressed.current = pointIn(event)
  }
  const release = (event: PointerEvent<SVGSVGElement>) => {
    if (pressed.current) onLight?.(lightOf(pressed.current, pointIn(event), width, height))
    pressed.current = undefined
  }

  return (
    <svg
      className={classes.light}
      viewBox={`0 0 ${width} ${height}`}
      data-lighting={onLight !== undefined || undefined}
      aria-label={spotlight && t('spotlight')}
      aria-hidden={!spotlight}
      role="img"
      onPointerDown={press}
      onPointerUp={release}
    >
      {spotlight && (
        <>
          <mask id={mask}>
            <rect width={width} height={height} fill="white" />
            <circle {...circleOf(spotlight, width, height)} fill="black" />
          </mask>
          <rect width={width} height={height} mask={`url(#${mask})`} />
          <circle {...circleOf(spotlight, width, height)} className={classes.edge} />
        </>
      )}
    </svg>
  )
}

function circleOf({ x, y, radius }: Spotlight, width: number, height: number) {
  return { cx: x * width, cy: y * height, r: radius * width }
}

function pointIn(event: PointerEvent<SVGSVGElement>): DOMPoint {
  const here = new DOMPoint(event.clientX, event.clientY)
  return here.matrixTransform(event.currentTarget.getScreenCTM()?.inverse())
}
