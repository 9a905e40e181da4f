import { Anchor, Progress, SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MaskTrack } from '@/generated'
import { usePlayer } from '@/player/usePlayer'
import { clock } from '@/shared/time/clock'
import classes from './mask.module.css'
import { beginsAt, type Drawn, endsAt } from './masking'
import { StretchRow } from './StretchRow'

interface Props {
  mask: Drawn
  name: string
  track: MaskTrack | undefined
  selected: boolean
  onSelect: () => void
  onChange: (mask: Drawn) => void
  onRemove: () => void
}

/** One mask in words: whether it follows, from when to when, and how far the following has come. */
export function MaskRow({ mask, name, track, selected, onSelect, onChange, onRemove }: Props) {
  const { t } = useTranslation('mask')
  return (
    <StretchRow
      name={name}
      fromMs={mask.fromMs}
      toMs={mask.toMs}
      selected={selected}
      onSelect={onSelect}
      onBegin={(ms) => onChange(beginsAt(mask, ms))}
      onEnd={(ms) => onChange(endsAt(mask, ms))}
      onRemove={onRemove}
    >
      <SegmentedControl
        fullWidth
        aria-label={t('kind.label', { name })}
        value={mask.follows ? 'follows' : 'stays'}
        data={[
          { value: 'follows', label: t('kind.follows') },
          { value: 'stays', label: t('kind.stays') },
        ]}
        onChange={(kind) => onChange({ ...mask, follows: kind === 'follows' })}
      />
      {mask.follows && track && <Following track={track} />}
    </StretchRow>
  )
}

function Following({ track: { state, progress, lostAtMs } }: { track: MaskTrack }) {
  const { t } = useTranslation('mask')
  const player = usePlayer()
  if (state === 'failed') return <p className={classes.hint}>{t('following.failed')}</p>
  if (state !== 'done') {
    return (
      <div>
        <Progress value={progress} aria-label={t('following.label')} />
        <p className="soft">{t('following.running', { percent: progress })}</p>
      </div>
    )
  }
  if (lostAtMs == null) return <p className="soft">{t('following.done')}</p>
  const go = () => {
    player.pause()
    player.seek(lostAtMs)
  }
  return (
    <p className={classes.hint}>
      {t('following.lost')}{' '}
      <Anchor component="button" onClick={go}>
        {t('following.goThere', { time: clock(lostAtMs) })}
      </Anchor>
    </p>
  )
}
