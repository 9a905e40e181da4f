import { useTranslation } from 'react-i18next'
import { SPEEDS } from './Player'
import classes from './player.module.css'
import { usePlayer, usePlayerState } from './usePlayer'

/** The browser's own list: a wheel on a phone, letters on a keyboard. */
export function SpeedChoice() {
  const { t, i18n } = useTranslation('player')
  const player = usePlayer()
  const rate = usePlayerState((state) => state.rate)
  const shown = new Intl.NumberFormat(i18n.language)
  return (
    <select
      className={classes.speed}
      aria-label={t('speed')}
      value={rate}
      onChange={(event) => player.speed(Number(event.currentTarget.value))}
    >
      {SPEEDS.map((speed) => (
        <option key={speed} value={speed}>
          {t('speedValue', { rate: shown.format(speed) })}
        </option>
      ))}
    </select>
  )
}
