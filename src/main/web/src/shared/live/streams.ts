/** The event names of a clip's stream; an EventSource only hears names that it was told. */
const NAMES = ['progress', 'ready', 'failed', 'changed', 'observations'] as const
export type LiveName = (typeof NAMES)[number]

export type Told =
  | { url: string; name: LiveName; data: unknown }
  /** The stream is over: access ended, or the server refuses. Ask the API why. */
  | { url: string; name: 'closed' }

type Tell = (told: Told) => void

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
  }

  leave(url: string, tell: Tell) {
    const stream = this.open.get(url)
    stream?.listeners.delete(tell)
    if (stream?.listeners.size === 0) this.stop(url, stream)
  }

  private start(url: string): Stream {
    const stream: Stream = { source: new EventSource(url), listeners: new Set() }
    this.open.set(url, stream)
    const tellAll = (told: Told) => stream.listeners.forEach((tell) => tell(told))
    for (const name of NAMES) {
      stream.source.addEventListener(name, (event: MessageEvent<string>) =>
        tellAll({ url, name, data: JSON.parse(event.data) as unknown }),
      )
    }
    stream.source.addEventListener('error', () => {
      // Anything else the browser mends by itself, and says where it had got to.
      if (stream.source.readyState !== EventSource.CLOSED) return
      this.stop(url, stream)
      tellAll({ url, name: 'closed' })
    })
    return stream
  }

  private stop(url: string, stream: Stream) {
    stream.source.close()
    this.open.delete(url)
  }
}
