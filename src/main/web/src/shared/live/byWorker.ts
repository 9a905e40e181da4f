import type { Line } from './follow'
import { Listeners } from './Listeners'
import type { Asked } from './stream.worker'
import type { Told } from './streams'

/** Through the worker that all tabs share; undefined where the browser has none. */
export function lineByWorker(): Line | undefined {
  if (typeof SharedWorker === 'undefined') return undefined
  const worker = new SharedWorker(new URL('./stream.worker.ts', import.meta.url), {
    type: 'module',
    name: 'drieluik-live',
  })
  return overPort(worker.port)
}

function overPort(port: MessagePort): Line {
  const listeners = new Listeners()
  const ask = (url: string, what: Asked['ask']) => port.postMessage({ url, ask: what })
  const askForAll = (what: Asked['ask']) => listeners.urls().forEach((url) => ask(url, what))
  port.onmessage = ({ data }: MessageEvent<Told>) => listeners.tell(data)
  // A worker never hears that a tab is gone.
  window.addEventListener('pagehide', () => askForAll('leave'))
  window.addEventListener('pageshow', (event) => event.persisted && askForAll('join'))

  return {
    join(url, listener) {
      listeners.add(url, listener)
      ask(url, 'join')
    },
    leave(url, listener) {
      if (listeners.remove(url, listener)) ask(url, 'leave')
    },
    renew: (url) => ask(url, 'renew'),
  }
}
