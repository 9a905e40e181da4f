import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlayer } from '@/player/usePlayer'
import { clock } from '@/shared/time/clock'
import classes from './mask.module.css'

interface Props {
  name: string
  fromMs: number
  toMs: number
  selected?: boolean
  onSelect?: () => void
  onBegin: (ms: number) => void
  onEnd: (ms: number) => void
  onRemove: () => void
  children?: ReactNode
}

/** One thing with a beginning and an end, both set to where the picture is now. */
export function StretchRow(props: Props) {
  const {
    name,
    fromMs,
    toMs,
    selected = false,
    onSelect,
    onBegin,
    onEnd,
    onRemove,
    children,
  } = props
  const { t } = useTranslation('mask')
  const player = usePlayer()
  const go = () => {
    onSelect?.()
    player.pause()
    player.seek(fromMs)
  }
  return (
    <li className={classes.row} data-selected={selected || undefined}>
      <div className={classes.head}>
        <Button variant="subtle" onClick={go}>
          <strong>{name}</strong>
          <span className={classes.times}>
            {clock(fromMs)} – {clock(toMs)}
          </span>
        </Button>
        <ActionIcon aria-label={t('remove', { name })} onClick={onRemove}>
          <IconTrash size={20} />
        </ActionIcon>
      </div>
      {children}
      <div className={classes.ends}>
        <Button
          variant="default"
          size="sm"
          aria-label={t('beginNamed', { name })}
          onClick={() => onBegin(player.positionMs)}
        >
          {t('begin')}
        </Button>
        <Button
          variant="default"
          size="sm"
          aria-label={t('endNamed', { name })}
          onClick={() => onEnd(player.positionMs)}
        >
          {t('end')}
        </Button>
      </div>
    </li>
  )
}
