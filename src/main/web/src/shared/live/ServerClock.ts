import { askTime } from './askTime'
import { offsetOf, type Sample, withSample } from './offset'

const ASK_AT_ONCE = 5
const BETWEEN_MS = 120
/** The first questions leave while the page still loads. */
const CALM_AFTER_MS = 5000
const AGAIN_EVERY_MS = 2 * 60_000
const DISAGREEMENT_MS = 1000

/** The server's clock as this device can best tell it: what all screens of a meeting go by. */
export class ServerClock {
  private samples: Sample[] = []
  private measuring: Promise<void> | undefined

  /** `ask` answers by the same clock as `here`, which never jumps. */
  constructor(
    private readonly ask: () => Promise<Sample>,
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
    const calm = window.setTimeout(measure, CALM_AFTER_MS)
    const timer = window.setInterval(() => void this.askOnce(), AGAIN_EVERY_MS)
    document.addEventListener('visibilitychange', awake)
    window.addEventListener('online', measure)
    measure()
    return () => {
      window.clearTimeout(calm)
      window.clearInterval(timer)
      document.removeEventListener('visibilitychange', awake)
      window.removeEventListener('online', measure)
    }
  }

  private async askAround() {
    for (let asked = 0; asked < ASK_AT_ONCE; asked += 1) {
      await this.askOnce()
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS))
    }
  }

  /** An answer that does not come says nothing about the time. */
  private async askOnce() {
    const sample = await this.ask().catch(() => undefined)
    if (sample) this.samples = withSample(this.samples, sample)
  }
}

/** The one clock of this tab. */
export const serverClock = new ServerClock(askTime)
