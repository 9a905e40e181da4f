import { useMemo } from 'react'
import { encode } from 'uqr'
import classes from './board.module.css'

/** As one path of an SVG; always dark on white, which every camera reads. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, dark } = useMemo(() => drawn(text), [text])
  return (
    <svg
      className={classes.qrCode}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={dark} fill="#1e2733" />
    </svg>
  )
}

/** The standard asks for four light modules around it. */
const BORDER = 4

function drawn(text: string) {
  const { size, data } = encode(text, { ecc: 'M', border: BORDER })
  const squares = data.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')))
  return { size, dark: squares.join('') }
}
