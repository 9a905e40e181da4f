import type { Sample } from './offset'

const TIME = '/api/time'

/**
 * Asks the server for its time. When the question left and when the answer came is what the browser's network noted:
 * a page that is busy hears of the answer late, and would take that for time on the way.
 */
export async function askTime(): Promise<Sample> {
  // The browser notes no more than some hundreds, and nobody else reads them.
  performance.clearResourceTimings()
  const askedAt = performance.now()
  const serverTime = await told()
  const answeredAt = performance.now()
  const [noted] = performance.getEntriesByName(new URL(TIME, location.href).href)
  if (!(noted instanceof PerformanceResourceTiming) || noted.responseStart === 0) {
    return { askedAt, answeredAt, serverTime }
  }
  return { askedAt: noted.requestStart, answeredAt: noted.responseStart, serverTime }
}

/** Nobody needs to be known for it, so the server has nothing to look up first. */
async function told(): Promise<number> {
  const signal = AbortSignal.timeout(5000)
  const answer = await fetch(TIME, { cache: 'no-store', credentials: 'omit', signal })
  if (!answer.ok) throw new Error(`The time was not told: ${answer.status}`)
  const { serverTime } = (await answer.json()) as { serverTime: string }
  return Date.parse(serverTime)
}
