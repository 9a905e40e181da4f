import { ActionIcon, Button } from '@mantine/core'
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Piece } from '@/generated'
import type { Range } from '@/player/lead'
import { place } from '@/player/marks'
import { usePageKeys } from '@/player/usePageKeys'
import { clock } from '@/shared/time/clock'
import classes from './line.module.css'
import { isClosest, isWhole, zoomIn, zoomOut } from './view'

interface Props {
  view: Range
  durationMs: number
  piece: Piece
  /** The end of the piece that one was busy with. */
  around: number
  onChange: (view: Range) => void
}

/** Closer to the end that one is busy with, and back; and which part of the recording the line shows. */
export function Zoom({ view, durationMs, piece, around, onChange }: Props) {
  const { t } = useTranslation('clips')
  const whole = isWhole(view, durationMs)
  const closer = () => onChange(zoomIn(view, around, durationMs))
  const further = () => onChange(zoomOut(view, around, durationMs))
  usePageKeys({ '+': closer, '=': closer, '-': further })
  return (
    <div className={classes.zoom}>
      <ActionIcon aria-label={t('cut.further')} disabled={whole} onClick={further}>
        <IconZoomOut size={20} />
      </ActionIcon>
      <ActionIcon aria-label={t('cut.closer')} disabled={isClosest(view)} onClick={closer}>
        <IconZoomIn size={20} />
      </ActionIcon>
      <div className={classes.overview} aria-hidden>
        <div data-kind="piece" style={stretch(piece, durationMs)} />
        <div data-kind="view" style={stretch(view, durationMs)} />
      </div>
      <span className="time">
        {clock(view.fromMs)}–{clock(view.toMs)}
      </span>
      {!whole && (
        <Button variant="subtle" onClick={() => onChange({ fromMs: 0, toMs: durationMs })}>
          {t('cut.whole')}
        </Button>
      )}
    </div>
  )
}

function stretch({ fromMs, toMs }: Range, durationMs: number) {
  return { left: place(fromMs, durationMs), width: place(toMs - fromMs, durationMs) }
}
