import { offsetOf, type Sample, withSample } from './offset'

const ASK_AT_ONCE = 5
const BETWEEN_MS = 120
const AGAIN_EVERY_MS = 2 * 60_000
const DISAGREEMENT_MS = 1000

/** The server's clock as this device can best tell it: what all screens of a meeting go by. */
export class ServerClock {
  private samples: Sample[] = []
  private measuring: Promise<void> | undefined

  /** `ask` answers what the server's clock says, in ms since 1970; `here` never jumps. */
  constructor(
    private readonly ask: () => Promise<number>,
    private readonly here: () => number = () => performance.now(),
  ) {}

  /** Milliseconds since 1970; this device's own idea of them until the server has been asked. */
  now(): number {
    return this.at(this.here())
  }

  /** The server's time at that moment of `performance.now()`. */
  at(here: number): number {
    const [best] = this.samples
    return here + (best ? offsetOf(best) : Date.now() - this.here())
  }

  /** Asks a few times in a row. While it does so, another wish for it is the same wish. */
  measure(): Promise<void> {
    return (this.measuring ??= this.askAround().finally(() => (this.measuring = undefined)))
  }

  /** A word of the server that cannot be from now makes it ask again. */
  hear(serverTime: number) {
    if (Math.abs(serverTime - this.now()) > DISAGREEMENT_MS) void this.measure()
  }

  /** Stays true until the function that comes back is called. */
  keep(): () => void {
    const measure = () => void this.measure()
    const awake = () => document.visibilityState === 'visible' && measure()
    const timer = window.setInterval(measure, AGAIN_EVERY_MS)
    document.addEventListener('visibilitychange', awake)
    window.addEventListener('online', measure)
    measure()
    return () => {
      window.clearInterval(timer)
      document.removeEventListener('visibilitychange', awake)
      window.removeEventListener('online', measure)
    }
  }

  private async askAround() {
    for (let asked = 0; asked < ASK_AT_ONCE; asked += 1) {
      await this.askOnce().catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS))
    }
  }

  private async askOnce() {
    const askedAt = this.here()
    const serverTime = await this.ask()
    this.samples = withSample(this.samples, { askedAt, answeredAt: this.here(), serverTime })
  }
}

/** The one clock of this tab. */
export const serverClock = new ServerClock(async () => {
  const answer = await fetch('/api/time', { cache: 'no-store', signal: AbortSignal.timeout(5000) })
  if (!answer.ok) throw new Error(`The time was not told: ${answer.status}`)
  const { serverTime } = (await answer.json()) as { serverTime: string }
  return Date.parse(serverTime)
})
