const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** 1:24, and 1:02:03 from an hour up. Rounded down, as a clock does. */
export function formatTime(ms: number): string {
  const { hours, minutes, seconds } = timeParts(ms)
  const tail = String(seconds).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}

export function timeParts(ms: number) {
  const safe = Math.max(0, Number.isFinite(ms) ? ms : 0)
  return {
    hours: Math.floor(safe / HOUR),
    minutes: Math.floor((safe % HOUR) / MINUTE),
    seconds: Math.floor((safe % MINUTE) / SECOND),
  }
}

/** What people type for a time: 84, 1:24, 1.24 or 1:02:03; undefined where it is no time. */
export function parseTime(text: string): number | undefined {
  const parts = text.trim().split(/[:.]/)
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return undefined
  const numbers = parts.map(Number)
  if (numbers.slice(1).some((number) => number > 59)) return undefined
  return numbers.reduce((total, number) => total * 60 + number, 0) * SECOND
}
