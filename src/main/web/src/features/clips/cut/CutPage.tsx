import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clip, Piece, Recording } from '@/generated'
import { Controls } from '@/player/Controls'
import { KeyboardHelp } from '@/player/KeyboardHelp'
import { Picture } from '@/player/Picture'
import { usePlayer } from '@/player/usePlayer'
import { usePlayerKeys } from '@/player/usePlayerKeys'
import { useTracks } from '@/player/useTracks'
import { RecordingPage } from '../RecordingPage'
import { moved, type Side, within } from './cut'
import classes from './cut.module.css'
import { CutForm } from './CutForm'
import { CutLine } from './CutLine'
import { usePieceLoop } from './usePieceLoop'

/** Until it is known; what our own preparation makes most often. */
const USUAL_RATE = 25

/** The whole recording, seen by its owner only, to choose the piece that the others get. */
export function Component() {
  const { t } = useTranslation('clips')
  return (
    <RecordingPage title={t('cut.title')} notYet={t('cut.notYet')}>
      {(clip, recording) => <Cutting clip={clip} recording={recording} />}
    </RecordingPage>
  )
}

/** Times here count from the start of what there is of the recording, as its video does. */
function Cutting({ clip, recording }: { clip: Clip; recording: Recording }) {
  const player = usePlayer()
  const [help, setHelp] = useState(false)
  const { durationMs, framesPerSecond: rate = USUAL_RATE } = recording
  const [piece, setPiece] = useState(() => chosen(clip, recording))
  const [start] = useState(piece.fromMs)
  const { peaks, stills } = useTracks(recording.waveform, recording.storyboard)
  usePlayerKeys(() => setHelp(true))
  usePieceLoop(piece)
  useEffect(() => player.knowFrameRate(recording.framesPerSecond), [player, recording])
  useEffect(() => player.seek(start), [player, start])

  const move = (side: Side, ms: number) => {
    const next = moved(piece, side, ms, durationMs)
    setPiece(next)
    player.seek(within(next, side, rate))
  }

  return (
    <div className={classes.table}>
      <div className={classes.picture}>
        <Picture
          source={{ progressive: recording.video, hls: recording.hls }}
          poster={clip.poster}
          captions={recording.captions}
        >
          <Controls onHelp={() => setHelp(true)} />
        </Picture>
      </div>
      <div className={classes.line}>
        <CutLine
          durationMs={durationMs}
          rate={rate}
          peaks={peaks}
          stills={stills}
          piece={piece}
          onMove={move}
        />
      </div>
      <CutForm
        clip={clip}
        recording={recording}
        piece={piece}
        rate={rate}
        onMove={move}
        onChange={setPiece}
      />
      <KeyboardHelp opened={help} onClose={() => setHelp(false)} doing="cutting" />
    </div>
  )
}

function chosen(clip: Clip, { fromMs, durationMs }: Recording): Piece {
  const piece = clip.piece ?? { fromMs, toMs: fromMs + durationMs }
  return { fromMs: piece.fromMs - fromMs, toMs: piece.toMs - fromMs }
}
