import { Button } from '@mantine/core'
import { IconBulb, IconBulbOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReplayPicture } from '@/features/meetings/replay/ReplayPicture'
import { leads } from '@/features/meetings/replay/screens'
import { useReplay } from '@/features/meetings/replay/useReplay'
import type { Clip, Meeting } from '@/generated'
import { Controls } from '@/player/Controls'
import { KeyboardHelp } from '@/player/KeyboardHelp'
import { usePlayerKeys } from '@/player/usePlayerKeys'
import { useMe } from '@/shared/session/me'
import { MeetingLine } from './MeetingLine'
import classes from './room.module.css'

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
      src={clip.video?.progressive}
      poster={clip.poster}
      width={clip.width}
      height={clip.height}
    />
  )
}

function LedHere({ meeting, clip }: Props) {
  const [help, setHelp] = useState(false)
  const [lighting, setLighting] = useState(false)
  usePlayerKeys(() => setHelp(true))
  return (
    <>
      <ReplayPicture
        src={clip.video?.progressive}
        poster={clip.poster}
        width={clip.width}
        height={clip.height}
        lighting={lighting}
      >
        <Controls onHelp={() => setHelp(true)} />
      </ReplayPicture>
      <MeetingLine meeting={meeting} clip={clip} />
      <Light meeting={meeting} lighting={lighting} onChange={setLighting} />
      <KeyboardHelp opened={help} onClose={() => setHelp(false)} />
    </>
  )
}

interface LightProps {
  meeting: Meeting
  lighting: boolean
  onChange: (lighting: boolean) => void
}

function Light({ meeting, lighting, onChange }: LightProps) {
  const { t } = useTranslation('meeting')
  const replay = useReplay()
  const lit = meeting.playback?.spotlight !== undefined
  const stop = () => {
    onChange(false)
    replay.light(undefined)
  }
  return (
    <div className={classes.light}>
      <Button
        variant={lighting ? 'light' : 'default'}
        aria-pressed={lighting}
        leftSection={<IconBulb size={20} aria-hidden />}
        onClick={() => onChange(!lighting)}
      >
        {t('picture.light')}
      </Button>
      {(lit || lighting) && (
        <Button
          variant="default"
          leftSection={<IconBulbOff size={20} aria-hidden />}
          onClick={stop}
        >
          {t('picture.dark')}
        </Button>
      )}
      {lighting && <span>{t('picture.lighting')}</span>}
    </div>
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
