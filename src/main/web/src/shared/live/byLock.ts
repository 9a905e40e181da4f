import type { Line } from './follow'
import { Listeners } from './Listeners'
import { Streams, type Told } from './streams'

/**
 * For browsers without SharedWorker, as on a phone: one tab has the line and tells the others. It is
 * the one that was looked at last, for a hidden tab may be put to sleep.
 */
export function lineByLock(): Line | undefined {
  if (!('locks' in navigator) || typeof BroadcastChannel === 'undefined') return undefined
  return new LockedLine()
}

class LockedLine implements Line {
  private readonly streams = new Streams()
  private readonly listeners = new Listeners()
  private readonly channel = new BroadcastChannel('drieluik-live')
  private readonly letGo = new Map<string, () => void>()

  constructor() {
    this.channel.onmessage = ({ data }: MessageEvent<Told>) => this.listeners.tell(data)
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.takeAll()
    })
  }

  join(url: string, listener: (told: Told) => void) {
    if (this.listeners.add(url, listener)) this.take(url)
  }

  leave(url: string, listener: (told: Told) => void) {
    if (this.listeners.remove(url, listener)) this.letGo.get(url)?.()
  }

  renew(url: string) {
    this.streams.renew(url)
  }

  private takeAll() {
    this.listeners
      .urls()
      .filter((url) => !this.letGo.has(url))
      .forEach((url) => this.take(url))
  }

  private take(url: string) {
    const steal = document.visibilityState === 'visible'
    void navigator.locks
      .request(`drieluik-live ${url}`, { steal }, () => this.hold(url))
      // Another tab took it: it is the one looked at now.
      .catch(() => this.letGo.get(url)?.())
  }

  private hold(url: string): Promise<void> | undefined {
    if (!this.listeners.has(url) || this.letGo.has(url)) return undefined
    return new Promise((release) => {
      this.letGo.set(url, () => {
        this.streams.leave(url, this.tellAll)
        this.letGo.delete(url)
        release()
      })
      this.streams.join(url, this.tellAll)
    })
  }

  private readonly tellAll = (told: Told) => {
    if (told.name === 'closed') this.letGo.get(told.url)?.()
    this.channel.postMessage(told)
    this.listeners.tell(told)
  }
}
