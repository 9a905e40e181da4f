import { useElementSize } from '@mantine/hooks'
import type { Range } from './lead'
import { type Still, stillAt } from './storyboard'
import classes from './timeline.module.css'

const HEIGHT_PX = 40

/** Small pictures of what is to be seen from left to right, for the eye only. */
export function Filmstrip({ stills, view }: { stills: Still[]; view: Range }) {
  const { ref, width } = useElementSize()
  const first = stills[0]
  const tilePx = first ? (first.width * HEIGHT_PX) / first.height : width
  const count = first ? Math.ceil(width / tilePx) : 0
  const step = ((view.toMs - view.fromMs) * tilePx) / Math.max(1, width)
  return (
    <div ref={ref} className={classes.film} style={{ height: HEIGHT_PX }} aria-hidden>
      {Array.from({ length: count }, (_, at) => (
        <div key={at} style={{ width: tilePx }}>
          <Tile still={stillAt(stills, view.fromMs + (at + 0.5) * step)} />
        </div>
      ))}
    </div>
  )
}

function Tile({ still }: { still: Still | undefined }) {
  if (!still) return null
  return (
    <div
      style={{
        width: still.width,
        height: still.height,
        transform: `scale(${HEIGHT_PX / still.height})`,
        transformOrigin: '0 0',
        backgroundImage: `url("${still.sprite}")`,
        backgroundPosition: `${-still.x}px ${-still.y}px`,
      }}
    />
  )
}
