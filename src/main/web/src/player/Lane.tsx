import { Tooltip } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { colorOf } from '@/shared/people/marks'
import { type LaneOf, type Mark, neighbour, place } from './marks'
import { spokenTime } from './spokenTime'
import classes from './timeline.module.css'

interface Props {
  lane: LaneOf
  durationMs: number
  onPick: (id: string) => void
}

/** One person's marks. The lane is one tab stop; arrows walk along its marks. */
export function Lane({ lane, durationMs, onPick }: Props) {
  const { t } = useTranslation('player')
  const track = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const reachable = Math.min(current, lane.marks.length - 1)

  const walk = (event: KeyboardEvent) => {
    const next = neighbour(event.key, reachable, lane.marks.length)
    if (next === undefined) return
    event.preventDefault()
    setCurrent(next)
    track.current?.querySelectorAll('button')[next]?.focus()
  }

  const name = t('line.lane', { name: lane.name, count: lane.marks.length })
  return (
    <div className={classes.lane} role="group" aria-label={name}>
      <span aria-hidden>{lane.badge}</span>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={classes.track} ref={track} onKeyDown={walk}>
        {lane.marks.map((mark, at) => (
          <Tooltip key={mark.id} label={mark.label} multiline maw={280} openDelay={150}>
            <button
              type="button"
              className={classes.mark}
              style={placing(mark, durationMs)}
              tabIndex={at === reachable ? 0 : -1}
              aria-label={`${spokenTime(t, mark.fromMs)}: ${mark.label}`}
              onFocus={() => setCurrent(at)}
              onClick={() => onPick(mark.id)}
            >
              <span
                className={classes.shape}
                data-shape={lane.shape}
                data-range={mark.toMs !== undefined || undefined}
                style={{ background: colorOf(lane.shape) }}
              />
            </button>
          </Tooltip>
        ))}
      </div>
    </div>
  )
}

function placing(mark: Mark, durationMs: number) {
  const left = place(mark.fromMs, durationMs)
  if (mark.toMs === undefined) return { left }
  return { left, width: place(mark.toMs - mark.fromMs, durationMs) }
}
