import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Spotlight } from '@/generated'
import { useAnnounce } from '@/shared/ui/announce'
import classes from './replay.module.css'
import { steered } from './spot'

interface Props {
  spotlight: Spotlight | undefined
  onLight: (spotlight: Spotlight) => void
  onDark: () => void
}

/** The light for whoever points with keys: arrows move it, plus and minus make it wider or narrower. */
export function Aim({ spotlight, onLight, onDark }: Props) {
  const { t } = useTranslation('replay')
  const announce = useAnnounce()
  const place = useRef<HTMLDivElement>(null)
  // The answer to one press may come after the next one.
  const aimed = useRef(spotlight)
  useEffect(() => place.current?.focus(), [])

  const steer = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      onDark()
      return
    }
    const next = steered(aimed.current, event.key)
    if (!next) return
    event.preventDefault()
    aimed.current = next
    onLight(next)
    announce(t('aim.at', inPercent(next)))
  }

  // An application takes all keys, which the rules below do not know.
  /* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */
  return (
    <div
      ref={place}
      className={classes.aim}
      role="application"
      tabIndex={0}
      aria-label={t('aim.label')}
      onKeyDown={steer}
    />
  )
  /* eslint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */
}

function inPercent({ x, y, radius }: Spotlight) {
  const percent = (share: number) => Math.round(share * 100)
  return { x: percent(x), y: percent(y), width: percent(2 * radius) }
}
