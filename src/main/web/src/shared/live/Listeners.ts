import type { Tell, Told } from './streams'

/** Who listens to what in this tab. */
export class Listeners {
  private readonly byUrl = new Map<string, Set<Tell>>()

  /** Whether this is the first one there. */
  add(url: string, listener: Tell): boolean {
    const present = this.byUrl.get(url)
    this.byUrl.set(url, (present ?? new Set()).add(listener))
    return present === undefined
  }

  /** Whether nobody is left there. */
  remove(url: string, listener: Tell): boolean {
    const present = this.byUrl.get(url)
    present?.delete(listener)
    return present?.size === 0 && this.byUrl.delete(url)
  }

  has(url: string): boolean {
    return this.byUrl.has(url)
  }

  urls(): string[] {
    return [...this.byUrl.keys()]
  }

  readonly tell = (told: Told) => {
    this.byUrl.get(told.url)?.forEach((listener) => listener(told))
  }
}
