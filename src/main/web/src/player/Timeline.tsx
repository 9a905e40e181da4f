import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Lane } from './Lane'
import { type Band, type LaneOf, place } from './marks'
import { Scrubber } from './Scrubber'
import type { Still } from './storyboard'
import classes from './timeline.module.css'
import { usePlayerMemory, usePosition } from './usePlayer'
import { Waveform } from './Waveform'

interface Props {
  durationMs: number
  peaks: number[]
  stills: Still[]
  lanes?: LaneOf[]
  bands?: Band[]
  onPick?: (id: string) => void
  /** Words under the line. */
  children?: ReactNode
}

/** The whole video from left to right: its sound, and below it one lane for each person. */
export function Timeline({
  durationMs,
  peaks,
  stills,
  lanes = [],
  bands = [],
  onPick,
  children,
}: Props) {
  const { t } = useTranslation('player')
  const playhead = useRef<HTMLDivElement>(null)
  const { loop } = usePlayerMemory()
  usePosition((ms) => {
    if (playhead.current) playhead.current.style.left = place(ms, durationMs)
  })
  return (
    <section className={`card ${classes.line}`} aria-label={t('line.label')}>
      <div className={classes.rows}>
        <div className={classes.sound}>
          <Waveform peaks={peaks} />
          <Scrubber durationMs={durationMs} stills={stills} />
        </div>
        <div className={classes.behind} aria-hidden>
          {bands.map((band) => (
            <Stretch key={band.fromMs} band={band} durationMs={durationMs} kind="together" />
          ))}
          {loop && <Stretch band={loop} durationMs={durationMs} kind="loop" />}
          <div ref={playhead} className={classes.playhead} />
        </div>
        {lanes.map((lane) => (
          <Lane key={lane.id} lane={lane} durationMs={durationMs} onPick={(id) => onPick?.(id)} />
        ))}
      </div>
      {children}
    </section>
  )
}

interface StretchProps {
  band: Band
  durationMs: number
  kind: 'together' | 'loop'
}

function Stretch({ band, durationMs, kind }: StretchProps) {
  const left = place(band.fromMs, durationMs)
  const width = place(band.toMs - band.fromMs, durationMs)
  return <div className={classes.stretch} data-kind={kind} style={{ left, width }} />
}
