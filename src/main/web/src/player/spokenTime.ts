import type { TFunction } from 'i18next'

/** 84000 as "1 minuut 24 seconden", for those who hear the page. */
export function spokenTime(t: TFunction, ms: number): string {
  const all = Math.max(0, Math.floor(ms / 1000))
  const hours = Math.floor(all / 3600)
  const minutes = Math.floor(all / 60) % 60
  const seconds = all % 60
  const parts = [
    hours > 0 && t('player:spoken.hours', { count: hours }),
    minutes > 0 && t('player:spoken.minutes', { count: minutes }),
    (seconds > 0 || all === 0) && t('player:spoken.seconds', { count: seconds }),
  ]
  return parts.filter(Boolean).join(' ')
}
