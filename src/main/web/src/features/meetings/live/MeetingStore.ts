import { type AnyProblem, problemOf } from '@/shared/api/problem'
import { follow, renew } from '@/shared/live/follow'
import type { ServerClock } from '@/shared/live/ServerClock'
import type { Told } from '@/shared/live/streams'
import type { Meeting, MeetingCommand } from '@/generated'
import { newest } from './newest'
import { type Outcome, Post } from './Post'
import type { Source } from './source'

export interface LiveMeeting {
  /** The latest that the server told; absent until it first answers. */
  meeting?: Meeting
  /** Over: this screen may not follow any more, and `problem` says why. */
  line: 'joining' | 'live' | 'lost' | 'over'
  problem?: AnyProblem
  /** The latest command that was refused, until the next one or until it is dismissed. */
  refusal?: AnyProblem
}

type Listener = () => void

const LOST_AFTER_MS = 1000
const AGAIN_AFTER_MS = 1000
/** A meeting's heart beats every five seconds; after two beats that did not come the line is dead. */
const SILENCE_MS = 14_000

/** One meeting as this screen knows it: what the server said last, and whether the line is there. */
export class MeetingStore {
  private live: LiveMeeting = { line: 'joining' }
  private readonly listeners = new Set<Listener>()
  private readonly onObservation = new Set<Listener>()
  private readonly onClosing = new Set<Listener>()
  private readonly post: Post
  private leave: Listener = () => undefined
  private doubt: number | undefined
  private again: number | undefined
  private silence: number | undefined

  constructor(
    private readonly source: Source,
    private readonly clock: ServerClock,
  ) {
    this.post = new Post(source.send)
  }

  readonly subscribe = (listener: Listener) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly current = () => this.live

  /** Tells when an observation of the present case came, changed or went. */
  readonly followObservations = (listener: Listener) => {
    this.onObservation.add(listener)
    return () => void this.onObservation.delete(listener)
  }

  /** Tells when somebody wrote, or took back, what others may read at the closing. */
  readonly followClosing = (listener: Listener) => {
    this.onClosing.add(listener)
    return () => void this.onClosing.delete(listener)
  }

  /** Follows until the function that comes back is called. */
  open(): () => void {
    const stopClock = this.clock.keep()
    const wake = () => document.visibilityState === 'visible' && this.renew()
    window.addEventListener('online', wake)
    document.addEventListener('visibilitychange', wake)
    this.join()
    void this.read()
    return () => {
      stopClock()
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', wake)
      this.post.close()
      this.part()
    }
  }

  /** Answers when the server has; what it says is shown before. Nothing changes on this screen earlier. */
  async send(command: MeetingCommand): Promise<Outcome> {
    this.change({ refusal: undefined })
    const { version } = this.live.meeting ?? {}
    const outcome = await this.post.send({ version, ...command })
    const { meeting = currentIn(outcome.refusal), refusal } = outcome
    if (meeting) this.take(meeting)
    if (refusal) this.change({ refusal })
    return outcome
  }

  dismiss() {
    this.change({ refusal: undefined })
  }

  private join() {
    this.leave = follow(this.source.events, (told) => this.hear(told))
  }

  private part() {
    this.leave()
    for (const timer of [this.doubt, this.again, this.silence]) window.clearTimeout(timer)
  }

  private hear(told: Told) {
    this.expectMore()
    if (told.name === 'lost') this.doubtTheLine()
    else if (told.name === 'closed') void this.askWhy()
    else this.trustTheLine()
    if (told.name === 'state') this.take(told.data as Meeting)
    // Neither is told again to a line that was away.
    const anew = told.name === 'open'
    if (anew || told.name === 'observations') this.onObservation.forEach((listener) => listener())
    if (anew || told.name === 'closing') this.onClosing.forEach((listener) => listener())
  }

  /** A moment without a line is nobody's concern. */
  private doubtTheLine() {
    this.doubt ??= window.setTimeout(() => {
      if (this.live.line !== 'over') this.change({ line: 'lost' })
    }, LOST_AFTER_MS)
  }

  private trustTheLine() {
    window.clearTimeout(this.doubt)
    this.doubt = undefined
    if (this.live.line !== 'live') this.change({ line: 'live', problem: undefined })
  }

  private expectMore() {
    window.clearTimeout(this.silence)
    this.silence = window.setTimeout(() => this.renew(), SILENCE_MS)
  }

  private renew() {
    if (this.live.line !== 'over') renew(this.source.events)
  }

  private async askWhy() {
    this.doubtTheLine()
    this.leave()
    await this.read()
    if (this.live.line === 'over') return
    this.again = window.setTimeout(() => this.join(), AGAIN_AFTER_MS)
  }

  private async read() {
    try {
      this.take(await this.source.read())
    } catch (error) {
      const problem = problemOf(error)
      if ([401, 403, 404].includes(problem.status)) this.change({ line: 'over', problem })
    }
  }

  private take(next: Meeting) {
    this.clock.hear(Date.parse(next.serverTime))
    const meeting = newest(this.live.meeting, next)
    if (meeting !== this.live.meeting) this.change({ meeting })
  }

  private change(change: { [Key in keyof LiveMeeting]?: LiveMeeting[Key] | undefined }) {
    this.live = { ...this.live, ...change }
    this.listeners.forEach((listener) => listener())
  }
}

/** Who clicked on an agenda that had moved on is shown where it is now. */
function currentIn(refusal: AnyProblem | undefined): Meeting | undefined {
  return refusal?.code === 'meeting-moved-on' ? (refusal.current as Meeting) : undefined
}
