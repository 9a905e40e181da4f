import { Button } from '@mantine/core'
import { IconRepeat } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './player.module.css'
import { usePlayer, usePlayerMemory } from './usePlayer'

export function LoopButton() {
  const { t } = useTranslation('player')
  const player = usePlayer()
  const { loop, loopFromMs } = usePlayerMemory()
  const next = loop ? 'stop' : loopFromMs === undefined ? 'begin' : 'end'
  const short = { begin: 'short', end: 'endShort', stop: 'stopShort' }[next]
  return (
    <Button
      variant="subtle"
      className={classes.loop}
      data-on={next !== 'begin' || undefined}
      leftSection={<IconRepeat />}
      aria-label={t(`loop.${next}`)}
      onClick={() => player.markLoop()}
    >
      <span className={classes.wideText}>{t(`loop.${short}`)}</span>
    </Button>
  )
}
