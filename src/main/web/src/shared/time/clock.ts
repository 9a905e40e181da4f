/** 84000 gives 1:24, an hour more gives 1:01:24: how people say a moment in a clip. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const two = (value: number) => String(value).padStart(2, '0')
  const tail = `${hours > 0 ? two(minutes) : minutes}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${tail}` : tail
}

/** 84030 gives 1:24,03 in Dutch and 1:24.03 in English: close enough to tell two frames apart. */
export function exactClock(ms: number, language: string): string {
  const hundredths = String(Math.floor(Math.max(0, ms) / 10) % 100).padStart(2, '0')
  return `${clock(ms)}${language === 'nl' ? ',' : '.'}${hundredths}`
}

/** Reads 1:24, 1:01:24, 84 or 0:07,5 back into milliseconds; undefined when it is no time. */
export function readClock(text: string): number | undefined {
  const match = /^(?:(?:(\d+):)?(\d{1,3}):)?(\d{1,5}(?:[.,]\d{1,3})?)$/.exec(text.trim())
  if (match === null) {
    return undefined
  }
  const [, hours = '0', minutes = '0', seconds = '0'] = match
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))
  return Math.round(total * 1000)
}
