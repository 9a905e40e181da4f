import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useFullscreenDocument } from '@mantine/hooks'
import {
  IconBadgeCc,
  IconBadgeCcFilled,
  IconMaximize,
  IconMinimize,
  IconMoon,
  IconSun,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useCaptionsOn } from '@/player/useCaptions'
import classes from './board.module.css'

/** For what is said, the darkened classroom, and for all of the board. */
export function ScreenButtons({ captioned = false }: { captioned?: boolean }) {
  const { t } = useTranslation('board')
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  const { fullscreen, toggle } = useFullscreenDocument()
  const [captionsOn, showCaptions] = useCaptionsOn()
  const light = t(dark ? 'light' : 'dark')
  const wide = t(fullscreen ? 'window' : 'fullScreen')
  return (
    <div className={classes.buttons}>
      {captioned && (
        <ActionIcon
          aria-label={t('player:captions')}
          title={t('player:captions')}
          aria-pressed={captionsOn}
          onClick={() => showCaptions(!captionsOn)}
        >
          {captionsOn ? <IconBadgeCcFilled aria-hidden /> : <IconBadgeCc aria-hidden />}
        </ActionIcon>
      )}
      <ActionIcon
        aria-label={light}
        title={light}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <IconSun aria-hidden /> : <IconMoon aria-hidden />}
      </ActionIcon>
      <ActionIcon aria-label={wide} title={wide} onClick={() => void toggle()}>
        {fullscreen ? <IconMinimize aria-hidden /> : <IconMaximize aria-hidden />}
      </ActionIcon>
    </div>
  )
}
