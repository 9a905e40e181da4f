import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { Clip, Recording } from '@/generated'
import { getClipOptions } from '@/generated/@tanstack/react-query.gen'
import { Controls } from '@/player/Controls'
import { KeyboardHelp } from '@/player/KeyboardHelp'
import { Picture } from '@/player/Picture'
import { PlayerProvider } from '@/player/PlayerProvider'
import { Timeline } from '@/player/Timeline'
import { usePlayerKeys } from '@/player/usePlayerKeys'
import { useTracks } from '@/player/useTracks'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import classes from './cut.module.css'
import { CutForm } from './CutForm'

/** The whole recording, seen by its owner only, to choose the piece that the others get. */
export function Component() {
  const { t } = useTranslation('clips')
  const { id = '' } = useParams()
  const clip = useQuery(getClipOptions({ path: { id } }))
  return (
    <Loaded query={clip}>
      {(data) => (
        <Page
          title={t('cut.title')}
          below={
            <Anchor component={Link} to={`/clips/${id}`}>
              {data.title}
            </Anchor>
          }
        >
          {data.recording ? (
            <PlayerProvider>
              <Cutting clip={data} recording={data.recording} />
            </PlayerProvider>
          ) : (
            <p>{t('cut.notYet')}</p>
          )}
        </Page>
      )}
    </Loaded>
  )
}

function Cutting({ clip, recording }: { clip: Clip; recording: Recording }) {
  const [help, setHelp] = useState(false)
  const whole = { fromMs: 0, toMs: recording.durationMs }
  const [piece, setPiece] = useState(clip.piece ?? whole)
  const { peaks, stills } = useTracks(recording.waveform, recording.storyboard)
  usePlayerKeys(() => setHelp(true))
  return (
    <>
      <div className={classes.picture}>
        <Picture source={{ progressive: recording.video, hls: recording.hls }} poster={clip.poster}>
          <Controls onHelp={() => setHelp(true)} />
        </Picture>
      </div>
      <Timeline durationMs={recording.durationMs} peaks={peaks} stills={stills} chosen={piece} />
      <CutForm clip={clip} piece={piece} durationMs={recording.durationMs} onChange={setPiece} />
      <KeyboardHelp opened={help} onClose={() => setHelp(false)} doing="cutting" />
    </>
  )
}
