import type { Held, Lead, Range } from '@/player/lead'
import type { ServerClock } from '@/shared/live/ServerClock'
import type { MeetingCommand, Playback, Spotlight } from '@/generated'
import type { MeetingStore } from '../live/MeetingStore'
import { Follower } from './Follower'
import { hears, leads, type Screen } from './screens'
import { targetMs } from './target'

/** The meeting leads the picture: what is asked here becomes a command, and the picture follows the answer. */
export class Replay implements Lead {
  readonly elsewhere = true
  readonly follower: Follower
  private playback: Playback | undefined
  /** Where the latest command goes until it is answered, so that three presses go three steps on. */
  private askedMs: number | undefined
  private unanswered = 0
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly store: MeetingStore,
    private readonly clock: ServerClock,
    private readonly screen: Screen,
  ) {
    this.follower = new Follower(clock)
  }

  /** Follows until the function that comes back is called. */
  open(): () => void {
    const stops = [this.store.subscribe(() => this.obey()), this.follower.open()]
    this.obey()
    return () => stops.forEach((stop) => stop())
  }

  readonly attach = (video: HTMLVideoElement | null) => this.follower.attach(video)

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  held(): Held {
    const { playback } = this
    if (!playback) return { paused: true, rate: 1, positionMs: 0 }
    const { playing, rate, loop } = playback
    const positionMs = this.askedMs ?? targetMs(playback, this.clock.now())
    return { paused: !playing, rate, loop, positionMs }
  }

  play() {
    this.ask({ type: 'play' })
  }

  pause(atMs?: number) {
    this.ask({ type: 'pause', ...at(atMs) }, atMs)
  }

  seek(ms: number) {
    this.ask({ type: 'seek', ...at(ms) }, ms)
  }

  /** The follower sees to the loop, by the server's clock. */
  shown() {
    return undefined
  }

  rate(rate: number) {
    this.ask({ type: 'rate', rate })
  }

  repeat(loop: Range | undefined) {
    this.ask(loop ? { type: 'loop', ...loop } : { type: 'unloop' })
  }

  light(spotlight: Spotlight | undefined) {
    this.ask(spotlight ? { type: 'spotlight', ...spotlight } : { type: 'unspotlight' })
  }

  private ask(command: MeetingCommand, toMs?: number) {
    const { meeting } = this.store.current()
    if (!meeting || !leads(meeting, this.screen)) return
    this.askedMs = toMs ?? this.askedMs
    this.unanswered += 1
    void this.store.send(command).finally(() => this.answered())
  }

  private answered() {
    this.unanswered -= 1
    if (this.unanswered === 0) this.askedMs = undefined
  }

  private obey() {
    const { meeting } = this.store.current()
    if (!meeting) return
    this.follower.sound(hears(meeting, this.screen))
    if (meeting.playback === this.playback) return
    this.playback = meeting.playback
    this.follower.follow(meeting.playback)
    this.listeners.forEach((listener) => listener())
  }
}

function at(ms: number | undefined) {
  return ms === undefined ? {} : { positionMs: Math.round(ms) }
}
