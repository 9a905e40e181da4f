import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Clip, Piece } from '@/generated'
import { usePlayer } from '@/player/usePlayer'
import { clock } from '@/shared/time/clock'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useEditClip } from '../useEditClip'
import { advice, beginAt, endAt } from './cut'
import classes from './cut.module.css'
import { TimeField } from './TimeField'
import { useCutKeys } from './useCutKeys'

interface Props {
  clip: Clip
  piece: Piece
  durationMs: number
  onChange: (piece: Piece) => void
}

const RUN_OUT_MS = 3000

/** One beginning, one end, in seconds; what lies outside is in no file that others can reach. */
export function CutForm({ clip, piece, durationMs, onChange }: Props) {
  const { t } = useTranslation('clips')
  const player = usePlayer()
  const navigate = useNavigate()
  const { change, saving, problem } = useEditClip(clip)
  const begin = (ms: number) => onChange(beginAt(piece, ms, durationMs))
  const end = (ms: number) => onChange(endAt(piece, ms, durationMs))
  useCutKeys({ onIn: () => begin(player.positionMs), onOut: () => end(player.positionMs) })

  const save = async () => {
    const saved = await change({ piece }).catch(() => undefined)
    if (saved) await navigate(`/clips/${clip.id}`)
  }
  const tryOut = (fromMs: number) => {
    player.seek(fromMs)
    player.play()
  }

  return (
    <section className={`card ${classes.form}`} aria-label={t('cut.title')}>
      <div className={classes.sides}>
        <TimeField label={t('cut.from')} value={piece.fromMs} onChange={begin} />
        <Button variant="outline" onClick={() => begin(player.positionMs)}>
          {t('cut.in')}
        </Button>
        <TimeField label={t('cut.to')} value={piece.toMs} onChange={end} />
        <Button variant="outline" onClick={() => end(player.positionMs)}>
          {t('cut.out')}
        </Button>
      </div>
      <p className={classes.advice} data-advice={advice(piece)} role="status">
        <strong>{t('cut.length', { length: clock(piece.toMs - piece.fromMs) })}</strong>{' '}
        {t(`cut.advice.${advice(piece)}`)}
      </p>
      <ProblemNote problem={problem} />
      <div className={classes.buttons}>
        <p className="soft">{t('cut.only')}</p>
        <Button variant="subtle" onClick={() => tryOut(piece.fromMs)}>
          {t('cut.tryBegin')}
        </Button>
        <Button variant="subtle" onClick={() => tryOut(piece.toMs - RUN_OUT_MS)}>
          {t('cut.tryEnd')}
        </Button>
        <Button loading={saving} onClick={() => void save()}>
          {t('cut.save')}
        </Button>
      </div>
    </section>
  )
}
