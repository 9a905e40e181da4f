import { withSample } from './pace'
import type { Film, Hears, sendingOf } from './sending'
import { after, clipIdIn, titleOf, type Upload } from './upload'

const TRY_AGAIN_MS = 20_000

interface Choice {
  learningQuestionId?: string | undefined
}

/** Where an upload goes on: an address on the server, begun before in this or another browser. */
interface Begun {
  clipId: string
  url: string
}

interface Running extends Film {
  loading?: boolean
  sending?: Awaited<ReturnType<typeof sendingOf>>
}

/** All uploads of this tab. They go on while one looks at other pages. */
export class Uploads {
  private count = 0
  private list: Upload[] = []
  private readonly running = new Map<string, Running>()
  private readonly listeners = new Set<() => void>()

  constructor() {
    window.addEventListener('online', () => this.tryAgain())
    window.setInterval(() => this.tryAgain(), TRY_AGAIN_MS)
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly all = () => this.list

  /** Begins, or goes on where this browser had got to with the same file. */
  add(file: File, { learningQuestionId }: Choice = {}): Promise<void> {
    const metadata: Record<string, string> = {
      filename: file.name,
      filetype: file.type,
      title: titleOf(file.name),
      ...(learningQuestionId === undefined ? {} : { learningQuestionId }),
    }
    return this.begin({ file, where: { metadata } })
  }

  /** Goes on with a clip whose file was lost with its tab. */
  resume(file: File, { clipId, url }: Begun): Promise<void> {
    return this.begin({ file, where: { uploadUrl: url } }, clipId)
  }

  pause(id: string) {
    void this.running.get(id)?.sending?.abort()
    this.change(id, { state: 'paused', samples: [] })
  }

  goOn(id: string) {
    this.change(id, { state: 'sending', samples: [], problem: undefined })
    void this.send(id)
  }

  /** Stops for good; what the server had of it goes too. */
  async stop(id: string): Promise<void> {
    await this.running
      .get(id)
      ?.sending?.abort(true)
      .catch(() => undefined)
    this.forget(id)
  }

  forget(id: string) {
    this.running.delete(id)
    this.update(this.list.filter((upload) => upload.id !== id))
  }

  private begin(film: Film, clipId?: string): Promise<void> {
    const id = `upload-${(this.count += 1)}`
    const { name, size } = film.file
    this.running.set(id, { ...film })
    this.update([...this.list, { id, name, size, sent: 0, state: 'sending', samples: [], clipId }])
    return this.send(id)
  }

  /** Most visits upload nothing: what sends comes when there is something to send. */
  private async send(id: string): Promise<void> {
    const running = this.running.get(id)
    if (!running || running.loading) return
    running.loading = true
    try {
      running.sending ??= await (await import('./sending')).sendingOf(running, this.hears(id))
      // Meanwhile it may have been paused or stopped.
      if (this.find(id)?.state === 'sending') running.sending.start()
    } catch {
      this.change(id, after({ status: 0 }))
    } finally {
      running.loading = false
    }
  }

  private hears(id: string): Hears {
    return {
      answer: (header) => {
        const clipId = clipIdIn(header('Clip-Location'))
        if (clipId !== undefined) this.change(id, { clipId })
      },
      progress: (bytes) => this.progress(id, bytes),
      done: () => this.change(id, { state: 'done', sent: this.find(id)?.size ?? 0 }),
      trouble: (trouble) => this.change(id, { ...after(trouble), samples: [] }),
    }
  }

  private progress(id: string, bytes: number) {
    const sample = { at: performance.now(), bytes }
    const samples = withSample(this.find(id)?.samples ?? [], sample)
    this.change(id, { sent: bytes, state: 'sending', samples })
  }

  private tryAgain() {
    this.list.filter(({ state }) => state === 'waiting').forEach(({ id }) => this.goOn(id))
  }

  private find(id: string) {
    return this.list.find((upload) => upload.id === id)
  }

  private change(id: string, change: Partial<Upload>) {
    this.update(this.list.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)))
  }

  private update(list: Upload[]) {
    this.list = list
    this.listeners.forEach((listener) => listener())
  }
}
