import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BrakeButton } from '@/features/meetings/participant/Brake'
import { ReplayPicture } from '@/features/meetings/replay/ReplayPicture'
import { leads } from '@/features/meetings/replay/screens'
import { useReplay } from '@/features/meetings/replay/useReplay'
import type { Clip, Meeting } from '@/generated'
import { Controls, WatchingControls } from '@/player/Controls'
import { KeyboardHelp } from '@/player/KeyboardHelp'
import { usePageKeys } from '@/player/usePageKeys'
import { usePlayerState } from '@/player/usePlayer'
import { usePlayerKeys } from '@/player/usePlayerKeys'
import { useMe } from '@/shared/session/me'
import { Light } from './Light'
import { MeetingLine } from './MeetingLine'

interface Props {
  meeting: Meeting
  clip: Clip
}

/** The meeting's picture; with its buttons, its line and its light for whoever leads it. */
export function RoomPicture({ meeting, clip }: Props) {
  const me = useMe()
  return leads(meeting, me.id) ? (
    <LedHere meeting={meeting} clip={clip} />
  ) : (
    <ReplayPicture
      source={clip.video ?? {}}
      poster={clip.poster}
      captions={clip.captions}
      width={clip.width}
      height={clip.height}
    >
      <WatchingControls>
        <AtHand meeting={meeting} />
      </WatchingControls>
    </ReplayPicture>
  )
}

/** A picture that takes all of the screen covers the brake, which nobody may have to look for. */
function AtHand({ meeting }: { meeting: Meeting }) {
  const full = usePlayerState((state) => state.fullScreen)
  if (!full || meeting.you.role !== 'owner') return null
  return <BrakeButton meeting={meeting} />
}

function LedHere({ meeting, clip }: Props) {
  const [help, setHelp] = useState(false)
  const [lighting, setLighting] = useState(false)
  const replay = useReplay()
  const button = useRef<HTMLButtonElement>(null)
  const aim = (aiming: boolean) => {
    setLighting(aiming)
    if (!aiming) button.current?.focus()
  }
  const stop = () => {
    aim(false)
    replay.light(undefined)
  }
  usePlayerKeys(() => setHelp(true))
  usePageKeys({ s: () => aim(!lighting) })
  return (
    <>
      <ReplayPicture
        source={clip.video ?? {}}
        poster={clip.poster}
        captions={clip.captions}
        width={clip.width}
        height={clip.height}
        onDark={lighting ? stop : undefined}
      >
        <Controls onHelp={() => setHelp(true)} />
      </ReplayPicture>
      <MeetingLine meeting={meeting} clip={clip} />
      <Light meeting={meeting} lighting={lighting} button={button} onAim={aim} onDark={stop} />
      <KeyboardHelp opened={help} onClose={() => setHelp(false)} doing="leading" />
    </>
  )
}

interface AskedProps {
  asked: boolean
  onChange: (asked: boolean) => void
}

/** In one room a phone shows no picture, until somebody wants it to. */
export function PictureAsked({ asked, onChange }: AskedProps) {
  const { t } = useTranslation('meeting')
  return (
    <Button variant="subtle" aria-pressed={asked} onClick={() => onChange(!asked)}>
      {t(asked ? 'picture.hide' : 'picture.show')}
    </Button>
  )
}
