import type Hls from 'hls.js'
import type { ErrorData } from 'hls.js'

interface Wishes {
  /** Fetches ahead before anybody plays. */
  eager: boolean
  /** It cannot be played by this way. */
  onLost: () => void
}

/** Seconds that are fetched ahead: few until somebody plays, since that may be on a phone's own money. */
const AHEAD_BEFORE_PLAY = 8
const AHEAD = 40
/** Bits per second that a line is taken for until the first pieces have come; then it is measured. */
const USUAL_LINE = 5_000_000
const AGAIN_AFTER_MS = 1000
/** Nobody may see it any more: asking again does not help. */
const REFUSED = [401, 403, 404, 410]

export function canStream(): boolean {
  return 'MediaSource' in window || 'ManagedMediaSource' in window
}

/** Feeds a video element with the pieces of a list, by hls.js, which is fetched only when it is needed. */
export class Streaming {
  private hls: Hls | undefined
  private closed = false
  private repaired = false
  private waiting: number | undefined

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly address: string,
    private readonly wishes: Wishes,
  ) {}

  /** Feeds until the function that comes back is called. */
  open(): () => void {
    import('hls.js/light').then(
      (library) => this.begin(library.default),
      () => this.lose(),
    )
    this.video.addEventListener('playing', this.fetchFurther)
    return () => this.close()
  }

  private begin(Library: typeof Hls) {
    if (this.closed) return
    const hls = new Library({
      // Where a list still grows, the library would begin at its end.
      startPosition: 0,
      // A worker would need a policy that allows scripts from anywhere in memory, and has nothing to do here.
      enableWorker: false,
      maxBufferLength: this.wishes.eager ? AHEAD : AHEAD_BEFORE_PLAY,
      abrEwmaDefaultEstimate: USUAL_LINE,
    })
    this.hls = hls
    hls.on(Library.Events.ERROR, (_event, error) => this.mend(error, Library))
    hls.loadSource(this.address)
    hls.attachMedia(this.video)
  }

  private close() {
    this.closed = true
    window.clearTimeout(this.waiting)
    this.video.removeEventListener('playing', this.fetchFurther)
    this.hls?.destroy()
  }

  private readonly fetchFurther = () => {
    if (this.hls) this.hls.config.maxBufferLength = AHEAD
  }

  /** What the library could not get over by itself. */
  private mend({ fatal, type, response }: ErrorData, { ErrorTypes }: typeof Hls) {
    if (!fatal) return
    const refused = REFUSED.includes(response?.code ?? 0)
    if (type === ErrorTypes.NETWORK_ERROR && !refused) this.waitForLine()
    else if (type === ErrorTypes.MEDIA_ERROR && !this.repaired) this.repair()
    else this.lose()
  }

  private waitForLine() {
    window.clearTimeout(this.waiting)
    this.waiting = window.setTimeout(() => this.askAgain(), AGAIN_AFTER_MS)
  }

  /** Loading goes on only where the first list has come. */
  private askAgain() {
    if (this.hls?.levels.length) this.hls.startLoad()
    else this.hls?.loadSource(this.address)
  }

  private repair() {
    this.repaired = true
    this.keepPlace()
    this.hls?.recoverMediaError()
  }

  private lose() {
    if (this.closed) return
    this.keepPlace()
    this.close()
    this.wishes.onLost()
  }

  /** The element gets another source, which would begin at its start and wait for somebody to press play. */
  private keepPlace() {
    const { video } = this
    const { paused, currentTime } = video
    const goOn = () => {
      video.currentTime = currentTime
      if (!paused) video.play().catch(() => undefined)
    }
    video.addEventListener('loadedmetadata', goOn, { once: true })
  }
}
