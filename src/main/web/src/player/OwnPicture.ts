import { MediaActionTypes, type useMediaStore } from 'media-chrome/react/media-store'
import type { Held, Lead, Range } from './lead'

export type MediaStore = ReturnType<typeof useMediaStore>

/** The picture of this page alone: what is asked goes to the element, through the media store. */
export class OwnPicture implements Lead {
  readonly elsewhere = false
  private video: HTMLVideoElement | null = null
  private loop: Range | undefined
  /** Asked for before the element knew its length, which then ignores it. */
  private wantedMs: number | undefined
  private readonly listeners = new Set<() => void>()

  constructor(private readonly store: MediaStore) {}

  attach(video: HTMLVideoElement | null) {
    this.video = video
    video?.addEventListener('loadedmetadata', () => this.seekWanted(video))
    video?.addEventListener('ended', () => this.repeatFromEnd())
  }

  play() {
    this.ask(MediaActionTypes.MEDIA_PLAY_REQUEST)
  }

  pause(atMs?: number) {
    this.ask(MediaActionTypes.MEDIA_PAUSE_REQUEST)
    if (atMs !== undefined) this.seek(atMs)
  }

  seek(ms: number) {
    if (!this.video?.duration) this.wantedMs = ms
    this.ask(MediaActionTypes.MEDIA_SEEK_REQUEST, ms / 1000)
  }

  rate(rate: number) {
    this.ask(MediaActionTypes.MEDIA_PLAYBACK_RATE_REQUEST, rate)
  }

  repeat(loop: Range | undefined) {
    this.loop = loop
    this.listeners.forEach((listener) => listener())
    const { positionMs } = this.held()
    if (loop && (positionMs < loop.fromMs || positionMs >= loop.toMs)) this.seek(loop.fromMs)
  }

  shown(ms: number) {
    if (this.loop && ms >= this.loop.toMs && !this.held().paused) this.seek(this.loop.fromMs)
  }

  held(): Held {
    const { paused = true, playbackRate = 1, currentTime = 0 } = this.video ?? {}
    return { paused, rate: playbackRate, positionMs: currentTime * 1000, loop: this.loop }
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Not by the store: that may not have taken up the element yet. */
  private seekWanted(video: HTMLVideoElement) {
    if (this.wantedMs !== undefined) video.currentTime = this.wantedMs / 1000
    this.wantedMs = undefined
  }

  /** A loop up to the very end never passes it: the element stops there first. */
  private repeatFromEnd() {
    if (!this.loop) return
    this.seek(this.loop.fromMs)
    this.play()
  }

  private ask(type: string, detail?: unknown) {
    this.store.dispatch({ type, detail })
  }
}
