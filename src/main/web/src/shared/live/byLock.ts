import type { Line } from './follow'
import { Listeners } from './Listeners'
import { Streams, type Told } from './streams'
import { Turn } from './Turn'

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
  private readonly turns = new Map<string, Turn>()

  constructor() {
    this.channel.onmessage = ({ data }: MessageEvent<Told>) => this.listeners.tell(data)
    document.addEventListener('visibilitychange', () => {
      if (isLookedAt()) this.turns.forEach((turn) => turn.take())
    })
  }

  join(url: string, listener: (told: Told) => void) {
    if (!this.listeners.add(url, listener)) return
    const turn = new Turn(`drieluik-live ${url}`, () => this.open(url))
    this.turns.set(url, turn)
    if (isLookedAt()) turn.take()
    else turn.wait()
  }

  leave(url: string, listener: (told: Told) => void) {
    if (!this.listeners.remove(url, listener)) return
    this.turns.get(url)?.end()
    this.turns.delete(url)
  }

  /** A tab that hears nothing of another one that has the line takes it. */
  renew(url: string) {
    if (this.turns.get(url)?.isMine) this.streams.renew(url)
    else if (isLookedAt()) this.turns.get(url)?.take()
  }

  private open(url: string): () => void {
    this.streams.join(url, this.tellAll)
    return () => this.streams.leave(url, this.tellAll)
  }

  private readonly tellAll = (told: Told) => {
    if (told.name === 'closed') this.turns.get(told.url)?.letGo()
    this.channel.postMessage(told)
    this.listeners.tell(told)
  }
}

function isLookedAt(): boolean {
  return document.visibilityState === 'visible'
}
