import { MediaActionTypes } from 'media-chrome/react/media-store'
import { cutAt, frameAway, frameRate, frameStart } from './frames'
import type { Held, Lead, Range } from './lead'
import { type MediaStore, OwnPicture } from './OwnPicture'
import { shuttle, type ShuttleKey } from './shuttle'

/** What the player itself keeps; all else is the element's, through the media store. */
export interface PlayerMemory {
  /** The seconds that repeat. */
  loop?: Range | undefined
  /** Where such seconds begin, as long as their end is not chosen. */
  loopFromMs?: number | undefined
  /** Below zero while J walks the picture back. */
  back: number
  /** Where somebody else leads: what holds, in place of what the element does to follow. */
  held?: Pick<Held, 'paused' | 'rate'> | undefined
}

export const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2]

const REMEMBERED_FRAMES = 30
const BACK_EVERY_MS = 100
/** Everybody's picture walks along: in fewer, larger steps. */
const LED_BACK_EVERY_MS = 400
const SHORTEST_LOOP_MS = 300

/** Takes requests and passes them on; what became of them is read from the element's own events. */
export class Player {
  private video: HTMLVideoElement | null = null
  private memory: PlayerMemory = { back: 0 }
  private mediaTimes: number[] = []
  private knownFrameRate: number | undefined
  private walking: number | undefined
  /** Asked for while the element does not know its length yet: it may ignore it then. */
  private readonly onMemory = new Set<() => void>()
  private readonly onFrame = new Set<(ms: number) => void>()

  constructor(
    private readonly store: MediaStore,
    private readonly lead: Lead = new OwnPicture(store),
  ) {}

  /** Lives until the function that comes back is called. */
  open(): () => void {
    const stopListening = this.lead.subscribe(() => this.obey())
    this.obey()
    return () => {
      stopListening()
      this.stopWalking()
    }
  }

  /** A ref callback: the same function for as long as the player lives. */
  readonly attach = (video: HTMLVideoElement | null) => {
    this.store.dispatch({ type: MediaActionTypes.MEDIA_ELEMENT_CHANGE_REQUEST, detail: video })
    this.video = video
    this.lead.attach(video)
    if (!video) return
    const report = () => this.report(video.currentTime)
    for (const event of ['seeking', 'seeked', 'timeupdate', 'loadedmetadata']) {
      video.addEventListener(event, report)
    }
    this.watchFrames(video)
  }

  /** A ref callback for what fills the screen: the picture and its buttons. */
  readonly attachFrame = (frame: HTMLElement | null) => {
    this.store.dispatch({ type: MediaActionTypes.FULLSCREEN_ELEMENT_CHANGE_REQUEST, detail: frame })
  }

  /** For whoever paints what it shows. */
  get picture(): HTMLVideoElement | null {
    return this.video
  }

  get positionMs(): number {
    return Math.round(this.lead.held().positionMs)
  }

  get durationMs(): number {
    const seconds = this.video?.duration ?? 0
    return Number.isFinite(seconds) ? Math.round(seconds * 1000) : 0
  }

  get playing(): boolean {
    return !this.lead.held().paused
  }

  get rate(): number {
    return this.lead.held().rate
  }

  play() {
    this.stopWalking()
    this.lead.play()
  }

  pause() {
    this.stopWalking()
    this.lead.pause()
  }

  toggle() {
    if (this.playing || this.memory.back < 0) this.pause()
    else this.play()
  }

  seek(ms: number) {
    this.lead.seek(this.inside(ms))
  }

  /** Forward, or back where negative. */
  move(ms: number) {
    this.seek(this.positionMs + ms)
  }

  moveFrames(frames: number) {
    this.stopWalking()
    this.lead.pause(this.inside(frameAway(this.frameStart, frames, this.frameRate) * 1000))
  }

  /** The frame on the screen: a piece of these milliseconds is this frame and no other. */
  get frame(): Range {
    const start = this.frameStart
    return { fromMs: cutAt(start), toMs: cutAt(start + 1 / this.frameRate) }
  }

  /** Frames a second, where that need not be guessed. */
  knowFrameRate(rate: number | undefined) {
    this.knownFrameRate = rate
  }

  speed(rate: number) {
    this.lead.rate(rate)
  }

  faster(steps: number) {
    const at = SPEEDS.findIndex((speed) => speed >= this.rate)
    this.speed(SPEEDS[Math.min(Math.max(0, at + steps), SPEEDS.length - 1)] ?? 1)
  }

  shuttle(key: ShuttleKey) {
    const forward = this.playing ? this.rate : 0
    const speed = shuttle(this.memory.back || forward, key)
    if (speed < 0) this.walkBack(speed)
    else if (speed === 0) this.pause()
    else {
      this.speed(speed)
      this.play()
    }
  }

  mute(muted: boolean) {
    this.ask(muted ? MediaActionTypes.MEDIA_MUTE_REQUEST : MediaActionTypes.MEDIA_UNMUTE_REQUEST)
  }

  fullScreen(full: boolean) {
    this.ask(
      full
        ? MediaActionTypes.MEDIA_ENTER_FULLSCREEN_REQUEST
        : MediaActionTypes.MEDIA_EXIT_FULLSCREEN_REQUEST,
    )
  }

  /** Repeats these milliseconds until it is told otherwise. */
  repeat(loop: Range | undefined) {
    this.remember({ ...this.memory, loopFromMs: undefined })
    this.lead.repeat(loop)
  }

  /** One button for it: the first press begins here, the second repeats up to here, the third stops. */
  markLoop() {
    const { loop, loopFromMs } = this.memory
    const here = this.positionMs
    if (loop) this.repeat(undefined)
    else if (loopFromMs === undefined) this.remember({ ...this.memory, loopFromMs: here })
    else if (here - loopFromMs < SHORTEST_LOOP_MS) this.repeat(undefined)
    else this.repeat({ fromMs: loopFromMs, toMs: here })
  }

  readonly subscribe = (listener: () => void) => {
    this.onMemory.add(listener)
    return () => void this.onMemory.delete(listener)
  }

  readonly remembered = () => this.memory

  /** Tells the position at each shown frame, far oftener than React should render. */
  readonly followPosition = (listener: (ms: number) => void) => {
    this.onFrame.add(listener)
    listener(this.positionMs)
    return () => void this.onFrame.delete(listener)
  }

  /** In seconds. */
  private get frameStart(): number {
    const position = this.lead.held().positionMs / 1000
    return frameStart(position, this.mediaTimes.at(-1), this.frameRate)
  }

  private get frameRate(): number {
    return this.knownFrameRate ?? frameRate(this.mediaTimes)
  }

  private inside(ms: number): number {
    return Math.min(Math.max(0, ms), this.durationMs || Number.MAX_SAFE_INTEGER)
  }

  private obey() {
    const { paused, rate, loop } = this.lead.held()
    const held = this.lead.elsewhere ? { paused, rate } : undefined
    this.remember({ ...this.memory, loop, held })
  }

  private ask(type: string, detail?: unknown) {
    this.store.dispatch({ type, detail })
  }

  private remember(memory: PlayerMemory) {
    this.memory = memory
    this.onMemory.forEach((listener) => listener())
  }

  private report(seconds: number) {
    const ms = Math.round(seconds * 1000)
    this.onFrame.forEach((listener) => listener(ms))
    this.lead.shown(ms)
  }

  private watchFrames(video: HTMLVideoElement) {
    if (!('requestVideoFrameCallback' in video)) return
    const onFrame = (_now: number, frame: { mediaTime: number }) => {
      if (this.video !== video) return
      this.mediaTimes = [...this.mediaTimes.slice(1 - REMEMBERED_FRAMES), frame.mediaTime]
      this.report(video.seeking ? video.currentTime : frame.mediaTime)
      video.requestVideoFrameCallback(onFrame)
    }
    video.requestVideoFrameCallback(onFrame)
  }

  private walkBack(speed: number) {
    this.pause()
    this.remember({ ...this.memory, back: speed })
    const every = this.lead.elsewhere ? LED_BACK_EVERY_MS : BACK_EVERY_MS
    this.walking = window.setInterval(() => {
      if (this.positionMs <= 0) this.stopWalking()
      else this.move(speed * every)
    }, every)
  }

  private stopWalking() {
    window.clearInterval(this.walking)
    if (this.memory.back < 0) this.remember({ ...this.memory, back: 0 })
  }
}
