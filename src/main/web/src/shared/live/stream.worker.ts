import { Streams, type Tell } from './streams'

/** What a tab asks of the worker. */
export interface Asked {
  url: string
  ask: 'join' | 'leave' | 'renew'
}

interface SharedScope {
  onconnect: (event: MessageEvent) => void
}

const streams = new Streams()

// All tabs of a browser share one connection: over HTTP/1.1 a seventh could not even load its page.
;(globalThis as unknown as SharedScope).onconnect = (event) => {
  const [port] = event.ports
  if (!port) return
  const tell: Tell = (told) => port.postMessage(told)
  port.onmessage = ({ data }: MessageEvent<Asked>) => streams[data.ask](data.url, tell)
}
