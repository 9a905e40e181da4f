import type { Playback } from '@/generated'
import { correction } from './correction'
import { ShownFrames } from './ShownFrames'
import { errorMs, targetMs } from './target'

interface Clock {
  /** The server's time now, and at a moment of `performance.now()`. */
  now: () => number
  at: (here: number) => number
}

/** How this one screen fares; no other screen ever waits for it. */
export interface Trouble {
  /** The picture waits for its data, or has been beside where it belongs for a while. */
  behind: boolean
  /** The browser wants to be touched before it gives sound. */
  silenced: boolean
}

const LOOK_EVERY_MS = 200
const BEHIND_AFTER_MS = 1200
const BEHIND_MS = 250
/** What a jump costs until the first picture is there; learned anew from each jump. */
const USUAL_COST_MS = 60
const DEAREST_COST_MS = 2000
const SAME_PLACE_MS = 1

/** Keeps one picture where the meeting has it: by a little more or less speed, and by a jump where it is far. */
export class Follower {
  private video: HTMLVideoElement | null = null
  private playback: Playback | undefined
  private audible = false
  private trouble: Trouble = { behind: false, silenced: false }
  private readonly frames = new ShownFrames()
  private readonly listeners = new Set<() => void>()
  private jumpedAt = -Infinity
  private landing = false
  private jumpCost = USUAL_COST_MS
  private lookedAt = -Infinity
  private troubledSince: number | undefined

  constructor(private readonly clock: Clock) {}

  /** Looks after the picture until the function that comes back is called. */
  open(): () => void {
    const look = () => this.look()
    const timer = window.setInterval(look, LOOK_EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }

  readonly attach = (video: HTMLVideoElement | null) => {
    this.video = video
    this.frames.forget()
    if (!video) return
    const look = () => this.look()
    for (const event of ['loadedmetadata', 'canplay', 'playing', 'seeked', 'ended']) {
      video.addEventListener(event, look)
    }
    video.addEventListener('seeking', () => this.frames.forget())
    this.watchFrames(video)
    this.giveSound()
    this.look()
  }

  /** @param playback what holds now; undefined while there is nothing to be seen */
  follow(playback: Playback | undefined) {
    if (playback?.rate !== this.playback?.rate) this.frames.forget()
    // What somebody just asked for deserves a jump, however short ago the last one was.
    if (playback?.at !== this.playback?.at) this.jumpedAt = -Infinity
    this.playback = playback
    this.look()
  }

  /** Whether this is a screen that gives sound; while that stays so, one may turn it off here. */
  sound(audible: boolean) {
    if (audible === this.audible) return
    this.audible = audible
    this.giveSound()
  }

  /** Somebody touched the screen and wants to hear it. */
  unsilence() {
    this.tell({ ...this.trouble, silenced: false })
    this.giveSound()
  }

  readonly current = () => this.trouble

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  private look() {
    const { video, playback } = this
    if (!video || !playback || video.readyState < HTMLMediaElement.HAVE_METADATA) return
    this.lookedAt = performance.now()
    const belongs = targetMs(playback, this.clock.now())
    const over = belongs >= playback.durationMs
    if (playback.playing && !over) this.run(video, playback, belongs)
    else this.stand(video, playback, belongs)
  }

  /** The same frame on all screens. */
  private stand(video: HTMLVideoElement, { rate }: Playback, belongs: number) {
    if (!video.paused) video.pause()
    this.speed(video, rate)
    this.noteTrouble(false)
    if (Math.abs(video.currentTime * 1000 - belongs) > SAME_PLACE_MS) {
      video.currentTime = belongs / 1000
    }
  }

  private run(video: HTMLVideoElement, playback: Playback, belongs: number) {
    if (video.paused || video.ended) {
      this.start(video, playback, belongs)
      return
    }
    if (video.seeking) {
      this.noteTrouble(true)
      return
    }
    const starved = video.readyState < HTMLMediaElement.HAVE_FUTURE_DATA
    const error = this.error(video, playback, belongs)
    this.noteTrouble(starved || Math.abs(error ?? 0) > BEHIND_MS)
    if (error === undefined) return
    this.learn(error, playback.rate)
    const mend = correction(error, playback.rate, performance.now() - this.jumpedAt)
    if (mend === 'jump' || this.pastLoop(video, playback)) this.jump(video, playback)
    else this.speed(video, mend.rate)
  }

  private start(video: HTMLVideoElement, playback: Playback, belongs: number) {
    this.frames.forget()
    this.speed(video, playback.rate)
    if (Math.abs(video.currentTime * 1000 - belongs) > BEHIND_MS) this.jump(video, playback)
    video.play().catch((refused: unknown) => {
      // An AbortError only says that it was paused again.
      if ((refused as DOMException).name === 'NotAllowedError') this.silence(video)
    })
  }

  /** How far the picture is ahead; undefined until enough of it was seen. */
  private error(video: HTMLVideoElement, playback: Playback, belongs: number): number | undefined {
    if (document.hidden || !('requestVideoFrameCallback' in video)) {
      return errorMs(playback, video.currentTime * 1000, belongs)
    }
    return this.frames.median(performance.now(), ({ mediaMs, shownAt }) =>
      errorMs(playback, mediaMs, targetMs(playback, this.clock.at(shownAt))),
    )
  }

  private jump(video: HTMLVideoElement, playback: Playback) {
    this.jumpedAt = performance.now()
    this.landing = true
    this.speed(video, playback.rate)
    video.currentTime = targetMs(playback, this.clock.now() + this.jumpCost) / 1000
  }

  /** The first measure after a jump says how long the jump really took. */
  private learn(error: number, rate: number) {
    if (!this.landing) return
    this.landing = false
    const cost = this.jumpCost - (error / rate) * 0.7
    this.jumpCost = Math.min(Math.max(0, cost), DEAREST_COST_MS)
  }

  private pastLoop(video: HTMLVideoElement, { loop }: Playback): boolean {
    return loop !== undefined && video.currentTime * 1000 >= loop.toMs
  }

  private watchFrames(video: HTMLVideoElement) {
    if (!('requestVideoFrameCallback' in video)) return
    const onFrame = (_now: number, frame: VideoFrameCallbackMetadata) => {
      if (this.video !== video) return
      video.requestVideoFrameCallback(onFrame)
      if (video.seeking) return
      this.frames.add({ mediaMs: frame.mediaTime * 1000, shownAt: frame.expectedDisplayTime })
      const due = performance.now() - this.lookedAt >= LOOK_EVERY_MS
      if (due || this.landing || (this.playback && this.pastLoop(video, this.playback))) this.look()
    }
    video.requestVideoFrameCallback(onFrame)
  }

  private speed(video: HTMLVideoElement, rate: number) {
    if (Math.abs(video.playbackRate - rate) > 0.004) video.playbackRate = rate
  }

  private silence(video: HTMLVideoElement) {
    if (video.muted) return
    this.tell({ ...this.trouble, silenced: true })
    this.giveSound()
    this.look()
  }

  private giveSound() {
    if (this.video) this.video.muted = !this.audible || this.trouble.silenced
  }

  private noteTrouble(now: boolean) {
    this.troubledSince = now ? (this.troubledSince ?? performance.now()) : undefined
    const since = this.troubledSince ?? Infinity
    this.tell({ ...this.trouble, behind: performance.now() - since > BEHIND_AFTER_MS })
  }

  private tell(trouble: Trouble) {
    const { behind, silenced } = this.trouble
    if (trouble.behind === behind && trouble.silenced === silenced) return
    this.trouble = trouble
    this.listeners.forEach((listener) => listener())
  }
}
