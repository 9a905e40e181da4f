import { Button } from '@mantine/core'
import { IconVolume } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Captions, Spotlight } from '@/generated'
import { Picture } from '@/player/Picture'
import type { Source } from '@/player/source'
import { useLiveMeeting } from '../live/useMeeting'
import classes from './replay.module.css'
import { Aim } from './Aim'
import { SpotlightLayer } from './SpotlightLayer'
import { useReplay, useTrouble } from './useReplay'

interface Props {
  source: Source
  poster?: string | undefined
  captions?: Captions | undefined
  width?: number | undefined
  height?: number | undefined
  /** While somebody aims the light: a press on the picture puts it there, in place of playing. */
  onDark?: (() => void) | undefined
  /** The buttons below the picture, for whoever leads it. */
  children?: ReactNode
}

/** The picture of the meeting on this screen, with what is to be said of this screen alone. */
export function ReplayPicture(props: Props) {
  const { source, poster, captions, width, height, onDark, children } = props
  const replay = useReplay()
  const spotlight = useLiveMeeting().meeting?.playback?.spotlight
  const light = (where: Spotlight) => replay.light(where)
  return (
    <Picture
      source={source}
      poster={poster}
      captions={captions}
      eager
      cover={
        <>
          <SpotlightLayer
            width={width ?? 16}
            height={height ?? 9}
            spotlight={spotlight}
            onLight={onDark && light}
          />
          {onDark && <Aim spotlight={spotlight} onLight={light} onDark={onDark} />}
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
