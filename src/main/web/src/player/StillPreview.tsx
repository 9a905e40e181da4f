import { clock } from '@/shared/time/clock'
import { type Still, stillAt } from './storyboard'
import classes from './timeline.module.css'

interface Props {
  stills: Still[]
  ms: number
  left: string
}

/** A small picture of what is to be seen there, for the eye only. */
export function StillPreview({ stills, ms, left }: Props) {
  const still = stillAt(stills, ms)
  return (
    <div className={classes.preview} style={{ left }} aria-hidden>
      {still && (
        <div
          style={{
            width: still.width,
            height: still.height,
            backgroundImage: `url("${still.sprite}")`,
            backgroundPosition: `${-still.x}px ${-still.y}px`,
          }}
        />
      )}
      <span className="time">{clock(ms)}</span>
    </div>
  )
}
