import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

/** Dates as one says them, in the language of the account and the time zone of the device. */
export function datesIn(language: string, now: Date = new Date()) {
  // Schools here write the day before the month, in English too.
  const locale = language === 'en' ? 'en-GB' : language
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)
  const yearOf = (date: Date) =>
    date.getFullYear() === now.getFullYear() ? undefined : ('numeric' as const)

  const day = (when: string) => {
    const date = localDate(when)
    const options = { weekday: 'long', day: 'numeric', month: 'long', year: yearOf(date) } as const
    return format(options).format(date)
  }
  const shortDay = (when: string) => {
    const date = localDate(when)
    return format({ day: 'numeric', month: 'short', year: yearOf(date) }).format(date)
  }
  const time = (when: string) =>
    format({ hour: 'numeric', minute: '2-digit' }).format(new Date(when))
  const dayAndTime = (when: string) => `${day(when)}, ${time(when)}`
  return { day, shortDay, time, dayAndTime }
}

export function useDates() {
  const { i18n } = useTranslation()
  return useMemo(() => datesIn(i18n.language), [i18n.language])
}

/** A bare date is that day here; `new Date('2026-12-01')` would be the evening before, westwards. */
export function localDate(when: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T00:00` : when)
}

/** The value of a `datetime-local` field for an instant, in the device's own time. */
export function toLocalField(instant: string | undefined): string {
  if (instant === undefined) {
    return ''
  }
  const date = new Date(instant)
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, 16)
}

export function fromLocalField(value: string): string | undefined {
  return value === '' ? undefined : new Date(value).toISOString()
}
