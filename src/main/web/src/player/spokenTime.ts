import type { TFunction } from 'i18next'
import { timeParts } from './time'

/** 84000 as "1 minuut 24 seconden", for those who hear the page. */
export function spokenTime(t: TFunction, ms: number): string {
  const { hours, minutes, seconds } = timeParts(ms)
  const parts = [
    hours > 0 && t('player:spoken.hours', { count: hours }),
    minutes > 0 && t('player:spoken.minutes', { count: minutes }),
    (seconds > 0 || hours + minutes === 0) && t('player:spoken.seconds', { count: seconds }),
  ]
  return parts.filter(Boolean).join(' ')
}
