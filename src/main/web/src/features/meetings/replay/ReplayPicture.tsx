import { Button } from '@mantine/core'
import { IconVolume } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Picture } from '@/player/Picture'
import { useLiveMeeting } from '../live/useMeeting'
import classes from './replay.module.css'
import { SpotlightLayer } from './SpotlightLayer'
import { useReplay, useTrouble } from './useReplay'

interface Props {
  src: string | undefined
  poster?: string | undefined
  width?: number | undefined
  height?: number | undefined
  /** A press on the picture puts the spotlight there, in place of playing. */
  lighting?: boolean
  /** The buttons below the picture, for whoever leads it. */
  children?: ReactNode
}

/** The picture of the meeting on this screen, with what is to be said of this screen alone. */
export function ReplayPicture({ src, poster, width, height, lighting = false, children }: Props) {
  const replay = useReplay()
  const { meeting } = useLiveMeeting()
  return (
    <Picture
      src={src}
      poster={poster}
      eager
      cover={
        <>
          <SpotlightLayer
            width={width ?? 16}
            height={height ?? 9}
            spotlight={meeting?.playback?.spotlight}
            onLight={lighting ? (spotlight) => replay.light(spotlight) : undefined}
          />
          <Notes />
        </>
      }
    >
      {children}
    </Picture>
  )
}

function Notes() {
  const { t } = useTranslation('replay')
  const { follower } = useReplay()
  const { behind, silenced } = useTrouble()
  return (
    <div className={classes.notes} role="status">
      {behind && <p>{t('behind')}</p>}
      {silenced && (
        <Button leftSection={<IconVolume />} onClick={() => follower.unsilence()}>
          {t('soundOn')}
        </Button>
      )}
    </div>
  )
}
