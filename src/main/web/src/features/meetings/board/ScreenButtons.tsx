import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useFullscreenDocument } from '@mantine/hooks'
import { IconMaximize, IconMinimize, IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './board.module.css'

/** For the darkened classroom, and for all of the board. */
export function ScreenButtons() {
  const { t } = useTranslation('board')
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  const { fullscreen, toggle } = useFullscreenDocument()
  const light = t(dark ? 'light' : 'dark')
  const wide = t(fullscreen ? 'window' : 'fullScreen')
  return (
    <div className={classes.buttons}>
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
