import type { Asked } from './stream.worker'
import { Streams, type Told } from './streams'

type Listener = (told: Told) => void

interface Line {
  join: (url: string, listener: Listener) => void
  leave: (url: string, listener: Listener) => void
}

let line: Line | undefined

/** Listens to a stream of events until the function that comes back is called. */
export function follow(url: string, listener: Listener): () => void {
  const chosen = (line ??= sharedLine() ?? new Streams())
  chosen.join(url, listener)
  return () => chosen.leave(url, listener)
}

/** Through the worker that all tabs share; undefined where the browser has none. */
function sharedLine(): Line | undefined {
  if (typeof SharedWorker === 'undefined') return undefined
  const worker = new SharedWorker(new URL('./stream.worker.ts', import.meta.url), {
    type: 'module',
    name: 'drieluik-live',
  })
  return overPort(worker.port)
}

function overPort(port: MessagePort): Line {
  const listeners = new Map<string, Set<Listener>>()
  const ask = (url: string, what: Asked['ask']) => port.postMessage({ url, ask: what })
  const askForAll = (what: Asked['ask']) => {
    for (const url of listeners.keys()) ask(url, what)
  }
  port.onmessage = ({ data }: MessageEvent<Told>) =>
    listeners.get(data.url)?.forEach((listener) => listener(data))
  // A worker never hears that a tab is gone.
  window.addEventListener('pagehide', () => askForAll('leave'))
  window.addEventListener('pageshow', (event) => event.persisted && askForAll('join'))

  return {
    join(url, listener) {
      listeners.set(url, (listeners.get(url) ?? new Set()).add(listener))
      ask(url, 'join')
    },
    leave(url, listener) {
      listeners.get(url)?.delete(listener)
      if (listeners.get(url)?.size !== 0) return
      listeners.delete(url)
      ask(url, 'leave')
    },
  }
}
