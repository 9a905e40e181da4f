/** The names of what our streams tell; an EventSource only hears names that it was told. */
const NAMES = [
  'progress',
  'ready',
  'failed',
  'changed',
  'observations',
  'closing',
  'state',
  'paired',
  'heartbeat',
] as const
export type LiveName = (typeof NAMES)[number]

export type Told =
  | { url: string; name: LiveName; data: unknown }
  /** The line itself: there, or gone for the moment; the browser then tries again by itself. */
  | { url: string; name: 'open' | 'lost' }
  /** The stream is over: access ended, or the server refuses. Ask the API why. */
  | { url: string; name: 'closed' }

export type Tell = (told: Told) => void

interface Stream {
  source: EventSource
  listeners: Set<Tell>
}

/** One EventSource for each address, however many listen. */
export class Streams {
  private readonly open = new Map<string, Stream>()

  join(url: string, tell: Tell) {
    const stream = this.open.get(url) ?? this.start(url)
    stream.listeners.add(tell)
    if (stream.source.readyState === EventSource.OPEN) tell({ url, name: 'open' })
  }

  leave(url: string, tell: Tell) {
    const stream = this.open.get(url)
    stream?.listeners.delete(tell)
    if (stream?.listeners.size === 0) this.stop(url, stream)
  }

  /** A new line in place of one that may have died unnoticed, as in a device that slept. */
  renew(url: string) {
    const stream = this.open.get(url)
    if (!stream) return
    stream.source.close()
    stream.source = this.connect(url, stream.listeners)
  }

  private start(url: string): Stream {
    const listeners = new Set<Tell>()
    const stream: Stream = { source: this.connect(url, listeners), listeners }
    this.open.set(url, stream)
    return stream
  }

  private connect(url: string, listeners: Set<Tell>): EventSource {
    const source = new EventSource(url)
    const tellAll = (told: Told) => listeners.forEach((tell) => tell(told))
    for (const name of NAMES) {
      source.addEventListener(name, (event: MessageEvent<string>) =>
        tellAll({ url, name, data: JSON.parse(event.data) as unknown }),
      )
    }
    const over = () => {
      source.close()
      this.open.delete(url)
      tellAll({ url, name: 'closed' })
    }
    source.addEventListener('open', () => tellAll({ url, name: 'open' }))
    source.addEventListener('closed', over)
    source.addEventListener('error', () => {
      // Anything else the browser mends by itself, and says where it had got to.
      if (source.readyState === EventSource.CLOSED) over()
      else tellAll({ url, name: 'lost' })
    })
    return source
  }

  private stop(url: string, { source }: Stream) {
    source.close()
    this.open.delete(url)
  }
}
