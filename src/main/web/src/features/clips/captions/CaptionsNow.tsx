import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { useCaptions } from '@/player/useCaptions'
import { clock } from '@/shared/time/clock'

/** How many lines there are, how many of them others read, and how the first of those goes. */
export function CaptionsNow({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const { captions, recording } = clip
  const all = useCaptions(recording?.captions?.address)
  const inPiece = useCaptions(captions?.address)
  const first = inPiece[0]
  return (
    <div role="status">
      {recording?.captions && all.length > 0 && (
        <p style={{ margin: 0 }}>
          <strong>{t('captions.lines', { count: all.length })}</strong>{' '}
          {t('captions.inPiece', { count: inPiece.length })}
        </p>
      )}
      {first && (
        <p style={{ margin: '4px 0 0' }}>
          {t('captions.first', { time: clock(first.fromMs) })}{' '}
          <q lang={captions?.language}>{first.text}</q>
        </p>
      )}
    </div>
  )
}
