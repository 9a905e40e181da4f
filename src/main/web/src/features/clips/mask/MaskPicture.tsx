import { Switch } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clip, Face, MaskPath, Recording } from '@/generated'
import { Controls } from '@/player/Controls'
import { type Band, place as along } from '@/player/marks'
import { Picture } from '@/player/Picture'
import { Timeline } from '@/player/Timeline'
import { usePlayerState } from '@/player/usePlayer'
import { useTracks } from '@/player/useTracks'
import classes from './mask.module.css'
import { covers, type Draft, type Place } from './masking'
import { MaskLayer } from './MaskLayer'
import { Mosaic } from './Mosaic'
import { placeAt } from './path'

interface Props {
  clip: Clip
  recording: Recording
  piece: Band
  draft: Draft
  paths: Map<string, MaskPath>
  faces: Face[]
  selected: string | undefined
  onSelect: (id: string) => void
  onDraw: (place: Place) => void
  onMove: (id: string, place: Place) => void
  onRemove: (id: string) => void
  onHelp: () => void
}

/** The whole recording with its masks over it, as the others will see it; and what lies when on the line. */
export function MaskPicture({ clip, recording, piece, draft, paths, faces, ...on }: Props) {
  const { t } = useTranslation('mask')
  const { peaks, stills } = useTracks(recording.waveform, recording.storyboard)
  const [underneath, setUnderneath] = useState(false)
  const paused = usePlayerState((state) => state.paused)
  const now = usePlayerState((state) => state.positionMs)
  const placesAt = (ms: number) =>
    draft.masks.flatMap((mask) => placeAt(mask, paths.get(mask.id), ms) ?? [])
  const shown = draft.masks.flatMap((mask, i) => {
    const place = placeAt(mask, paths.get(mask.id), now)
    return place ? [{ id: mask.id, number: i + 1, place }] : []
  })
  return (
    <div className={classes.main}>
      <div className={classes.picture}>
        <Picture
          source={{ progressive: recording.video, hls: recording.hls }}
          cover={
            <>
              {!underneath && <Mosaic placesAt={placesAt} />}
              <MaskLayer
                width={clip.width ?? 16}
                height={clip.height ?? 9}
                // While it plays, boxes would lag behind what is hidden.
                masks={paused ? shown : []}
                suggested={faces.filter((face) => covers(face, now)).map(({ box }) => box)}
                selected={on.selected}
                onSelect={on.onSelect}
                onDraw={on.onDraw}
                onMove={on.onMove}
                onRemove={on.onRemove}
              />
            </>
          }
        >
          <Controls onHelp={on.onHelp} />
        </Picture>
      </div>
      <div className={classes.below}>
        <p className="soft">{t('how')}</p>
        <Switch
          label={t('underneath')}
          checked={underneath}
          onChange={(event) => setUnderneath(event.currentTarget.checked)}
        />
      </div>
      <Timeline durationMs={recording.durationMs} peaks={peaks} stills={stills}>
        <div className={classes.bars} aria-hidden>
          <Bar band={piece} durationMs={recording.durationMs} kind="piece" />
          {draft.masks.map((mask) => (
            <Bar key={mask.id} band={mask} durationMs={recording.durationMs} kind="mask" />
          ))}
          {draft.mutes.map((mute) => (
            <Bar key={mute.fromMs} band={mute} durationMs={recording.durationMs} kind="mute" />
          ))}
        </div>
      </Timeline>
    </div>
  )
}

interface BarProps {
  band: Band
  durationMs: number
  kind: 'piece' | 'mask' | 'mute'
}

function Bar({ band, durationMs, kind }: BarProps) {
  const left = along(band.fromMs, durationMs)
  const width = along(band.toMs - band.fromMs, durationMs)
  return (
    <div className={classes.bar} data-kind={kind}>
      <div style={{ left, width }} />
    </div>
  )
}
