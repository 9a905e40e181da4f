import { useState } from 'react'
import { AfterUpload } from '@/features/clips/AfterUpload'
import { BeforeFirstPlay } from '@/features/clips/BeforeFirstPlay'
import { ClipFacts } from '@/features/clips/ClipFacts'
import { ClipHeading } from '@/features/clips/ClipHeading'
import { NotMadeYet } from '@/features/clips/mask/NotMadeYet'
import { NotReady, Preparing } from '@/features/clips/NotReady'
import { OwnerActions } from '@/features/clips/OwnerActions'
import { QuestionCard } from '@/features/clips/QuestionCard'
import { RestReminder } from '@/features/clips/RestReminder'
import { StageSteps } from '@/features/clips/StageSteps'
import { ObservationsPanel } from '@/features/observations/ObservationsPanel'
import type { Clip } from '@/generated'
import { Controls } from '@/player/Controls'
import { KeyboardHelp } from '@/player/KeyboardHelp'
import { Picture } from '@/player/Picture'
import { hasVideo } from '@/player/source'
import { useCaptions } from '@/player/useCaptions'
import { usePlayerKeys } from '@/player/usePlayerKeys'
import { useKeptFocus } from '@/shared/ui/useKeptFocus'
import { Lanes } from './Lanes'
import { useStartAt } from './useStartAt'
import { useTriadOf } from './useTriadOf'
import classes from './workspace.module.css'

/** The picture and its lanes on one side, the talk about it on the other. */
export function Workspace({ clip }: { clip: Clip }) {
  const [help, setHelp] = useState(false)
  const [picked, setPicked] = useState<string>()
  const triad = useTriadOf(clip)
  const said = useCaptions(clip.captions?.address)
  const { video } = clip
  const playable = hasVideo(video)
  usePlayerKeys(() => setHelp(true))
  useStartAt(playable)
  useKeptFocus()

  return (
    <div className={classes.workspace} data-playing={playable || undefined}>
      <title>{`${clip.title} · Drieluik`}</title>
      <div className={classes.main}>
        <header className={classes.head}>
          <div className={classes.name}>
            <ClipHeading clip={clip} />
            <ClipFacts clip={clip} triad={triad} />
          </div>
          {clip.you.role === 'owner' && <OwnerActions clip={clip} />}
        </header>
        {!playable ? (
          <NotReady clip={clip} />
        ) : (
          <>
            <Picture
              source={video}
              poster={clip.poster}
              captions={clip.captions}
              cover={<BeforeFirstPlay clip={clip} />}
            >
              <Controls onHelp={() => setHelp(true)} />
            </Picture>
            {clip.state === 'preparing' && <Preparing clip={clip} />}
            <Lanes clip={clip} triad={triad} onPick={setPicked} />
          </>
        )}
      </div>
      <div className={classes.side}>
        {clip.state !== 'uploading' && <AfterUpload clip={clip} />}
        <RestReminder clip={clip} />
        <NotMadeYet clip={clip} />
        <QuestionCard clip={clip} />
        <StageSteps clip={clip} />
        {playable && <ObservationsPanel clip={clip} triad={triad} picked={picked} said={said} />}
      </div>
      <KeyboardHelp opened={help} onClose={() => setHelp(false)} />
    </div>
  )
}
