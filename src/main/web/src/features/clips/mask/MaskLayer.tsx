import { type PointerEvent, useRef, useState } from 'react'
import { usePlayer } from '@/player/usePlayer'
import classes from './mask.module.css'
import { MaskBox } from './MaskBox'
import { between, type Place } from './masking'

export interface ShownMask {
  id: string
  number: number
  place: Place
}

interface Props {
  /** Of the picture: the layer lies as the picture does, with the same bars beside it. */
  width: number
  height: number
  masks: ShownMask[]
  /** Places where a face may be, to be chosen by the owner. */
  suggested: Place[]
  selected: string | undefined
  onSelect: (id: string) => void
  onDraw: (place: Place) => void
  onMove: (id: string, place: Place) => void
  onRemove: (id: string) => void
}

/** Less than this was a press, not a box. */
const SMALLEST_DRAG = 0.015

/** Where boxes are drawn over what is to be hidden. A press beside them plays or pauses, as elsewhere. */
export function MaskLayer(props: Props) {
  const { width, height, masks, suggested, selected, onSelect, onDraw, onMove, onRemove } = props
  const player = usePlayer()
  const from = useRef<{ x: number; y: number }>(undefined)
  const [drawn, setDrawn] = useState<Place>()
  const shareOf = (event: PointerEvent<SVGElement>) => shareIn(event, width, height)

  const press = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = shareOf(event)
  }
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    if (!from.current || isPress(from.current, shareOf(event))) return
    if (player.playing) player.pause()
    setDrawn(between(from.current, shareOf(event)))
  }
  const release = () => {
    if (drawn) onDraw(drawn)
    else if (from.current) player.toggle()
    from.current = undefined
    setDrawn(undefined)
  }

  return (
    <svg
      className={classes.layer}
      viewBox={`0 0 ${width} ${height}`}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={release}
    >
      {suggested.map((place) => (
        <rect key={`${place.x} ${place.y}`} {...inPixels(place, width, height)} data-maybe />
      ))}
      {drawn && <rect {...inPixels(drawn, width, height)} data-drawn />}
      {masks.map(({ id, number, place }) => (
        <MaskBox
          key={id}
          number={number}
          place={place}
          size={{ width, height }}
          selected={id === selected}
          shareOf={shareOf}
          onSelect={() => onSelect(id)}
          onMove={(next) => onMove(id, next)}
          onRemove={() => onRemove(id)}
        />
      ))}
    </svg>
  )
}

function inPixels({ x, y, width, height }: Place, wide: number, high: number) {
  return { x: x * wide, y: y * high, width: width * wide, height: height * high }
}

function isPress(a: { x: number; y: number }, b: { x: number; y: number }): boolean {
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < SMALLEST_DRAG
}

function shareIn(event: PointerEvent<SVGElement>, width: number, height: number) {
  const layer = event.currentTarget.ownerSVGElement ?? (event.currentTarget as SVGSVGElement)
  const here = new DOMPoint(event.clientX, event.clientY)
  const { x, y } = here.matrixTransform(layer.getScreenCTM()?.inverse())
  return { x: x / width, y: y / height }
}
