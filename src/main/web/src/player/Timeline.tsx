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
  /** The piece that is kept; all outside it is veiled. */
  chosen?: Band
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
  chosen,
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
          {chosen && <Veil chosen={chosen} durationMs={durationMs} />}
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

function Veil({ chosen, durationMs }: { chosen: Band; durationMs: number }) {
  const before = { fromMs: 0, toMs: chosen.fromMs }
  const behind = { fromMs: chosen.toMs, toMs: durationMs }
  return (
    <>
      <Stretch band={before} durationMs={durationMs} kind="veil" />
      <Stretch band={behind} durationMs={durationMs} kind="veil" />
    </>
  )
}

interface StretchProps {
  band: Band
  durationMs: number
  kind: 'together' | 'loop' | 'veil'
}

function Stretch({ band, durationMs, kind }: StretchProps) {
  const left = place(band.fromMs, durationMs)
  const width = place(band.toMs - band.fromMs, durationMs)
  return <div className={classes.stretch} data-kind={kind} style={{ left, width }} />
}
