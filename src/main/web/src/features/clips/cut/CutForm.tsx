import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Clip, Piece, Recording } from '@/generated'
import { usePlayer } from '@/player/usePlayer'
import { clock } from '@/shared/time/clock'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { RestNote } from '../RestNote'
import { useEditClip } from '../useEditClip'
import { advice, beginAt, endAt, type Side } from './cut'
import classes from './cut.module.css'
import { TimeField } from './TimeField'
import { useCutKeys } from './useCutKeys'

interface Props {
  clip: Clip
  recording: Recording
  piece: Piece
  /** Frames a second. */
  rate: number
  /** One end goes there, and the picture with it. */
  onMove: (side: Side, ms: number) => void
  /** The picture stays where it is. */
  onChange: (piece: Piece) => void
}

const RUN_OUT_MS = 3000
const KEYS = { in: 'I', out: 'O' }

/** One beginning, one end, to the frame; what lies outside is in no file that others can reach. */
export function CutForm({ clip, recording, piece, rate, onMove, onChange }: Props) {
  const { t } = useTranslation('clips')
  const player = usePlayer()
  const navigate = useNavigate()
  const { change, saving, problem } = useEditClip(clip)
  const { fromMs: start, durationMs } = recording
  // The frame on the screen is the first of the piece, or its last.
  const begin = () => onChange(beginAt(piece, player.frame.fromMs, durationMs))
  const end = () => onChange(endAt(piece, player.frame.toMs, durationMs))
  useCutKeys({ onIn: begin, onOut: end })

  const save = async () => {
    const whole = { fromMs: piece.fromMs + start, toMs: piece.toMs + start }
    const saved = await change({ piece: whole }).catch(() => undefined)
    if (saved) await navigate(`/clips/${clip.id}`)
  }
  const tryOut = (fromMs: number) => {
    player.seek(fromMs)
    player.play()
  }
  const field = (side: Side, ms: number) => (
    <TimeField
      label={t(`cut.${side}`)}
      value={ms}
      rate={rate}
      onChange={(changed) => onMove(side, changed)}
    />
  )
  const mark = (end: keyof typeof KEYS, press: () => void) => (
    <Button variant="outline" aria-keyshortcuts={KEYS[end]} onClick={press}>
      {t(`cut.${end}`)}
      <kbd className={classes.key} aria-hidden>
        {KEYS[end]}
      </kbd>
    </Button>
  )

  return (
    <section className={`card ${classes.form}`} aria-label={t('cut.title')}>
      <div className={classes.sides}>
        {field('from', piece.fromMs)}
        {mark('in', begin)}
        {field('to', piece.toMs)}
        {mark('out', end)}
      </div>
      <div className={classes.buttons}>
        <p className={classes.advice} data-advice={advice(piece)} role="status">
          <strong>{t('cut.length', { length: clock(piece.toMs - piece.fromMs) })}</strong>{' '}
          {t(`cut.advice.${advice(piece)}`)}
        </p>
        <Button variant="subtle" onClick={() => tryOut(piece.fromMs)}>
          {t('cut.tryBegin')}
        </Button>
        <Button
          variant="subtle"
          onClick={() => tryOut(Math.max(piece.fromMs, piece.toMs - RUN_OUT_MS))}
        >
          {t('cut.tryEnd')}
        </Button>
        <Button loading={saving} onClick={() => void save()}>
          {t('cut.save')}
        </Button>
      </div>
      <ProblemNote problem={problem} />
      <p className="soft">{t('cut.only')}</p>
      <RestNote clip={clip} />
    </section>
  )
}
