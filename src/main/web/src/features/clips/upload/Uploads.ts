import { DetailedError, type HttpResponse, Upload as TusUpload } from 'tus-js-client'
import { freshXsrfToken } from '@/shared/api/client'
import type { AnyProblem } from '@/shared/api/problem'
import { withSample } from './pace'
import { after, clipIdIn, titleOf, type Upload } from './upload'

const CHUNK = 8 * 1024 * 1024
const RETRY_AFTER_MS = [0, 1000, 3000, 5000, 10_000]
const TRY_AGAIN_MS = 20_000

interface Choice {
  learningQuestionId?: string | undefined
}

/** Where an upload goes on: an address on the server, begun before in this or another browser. */
interface Begun {
  clipId: string
  url: string
}

/** All uploads of this tab. They go on while one looks at other pages. */
export class Uploads {
  private count = 0
  private list: Upload[] = []
  private readonly running = new Map<string, TusUpload>()
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
  async add(file: File, { learningQuestionId }: Choice): Promise<void> {
    const metadata: Record<string, string> = {
      filename: file.name,
      filetype: file.type,
      title: titleOf(file.name),
      ...(learningQuestionId === undefined ? {} : { learningQuestionId }),
    }
    const { id, tus } = this.prepare(file, { metadata })
    const before = (await tus.findPreviousUploads()).at(-1)
    if (before) tus.resumeFromPreviousUpload(before)
    this.change(id, { state: 'sending' })
    tus.start()
  }

  /** Goes on with a clip whose file was lost with its tab. */
  resume(file: File, begun: Begun) {
    const { id, tus } = this.prepare(file, { uploadUrl: begun.url })
    this.change(id, { clipId: begun.clipId })
    tus.start()
  }

  pause(id: string) {
    void this.running.get(id)?.abort()
    this.change(id, { state: 'paused', samples: [] })
  }

  goOn(id: string) {
    this.change(id, { state: 'sending', samples: [], problem: undefined })
    this.running.get(id)?.start()
  }

  /** Stops for good; what the server had of it goes too. */
  async stop(id: string): Promise<void> {
    await this.running
      .get(id)
      ?.abort(true)
      .catch(() => undefined)
    this.forget(id)
  }

  forget(id: string) {
    this.running.delete(id)
    this.update(this.list.filter((upload) => upload.id !== id))
  }

  private prepare(file: File, where: { metadata: Record<string, string> } | { uploadUrl: string }) {
    const id = `upload-${(this.count += 1)}`
    const tus = new TusUpload(file, {
      endpoint: '/api/uploads',
      ...where,
      chunkSize: CHUNK,
      retryDelays: RETRY_AFTER_MS,
      removeFingerprintOnSuccess: true,
      onBeforeRequest: async (request) => {
        request.setHeader('X-XSRF-TOKEN', (await freshXsrfToken()) ?? '')
      },
      onAfterResponse: (_request, response) => this.noteClip(id, response),
      onProgress: (bytes) => this.progress(id, bytes),
      onSuccess: () => this.change(id, { state: 'done', sent: file.size }),
      onError: (error) => this.change(id, afterError(error)),
    })
    this.running.set(id, tus)
    const upload: Upload = {
      id,
      name: file.name,
      size: file.size,
      sent: 0,
      state: 'sending',
      samples: [],
    }
    this.update([...this.list, upload])
    return { id, tus }
  }

  private noteClip(id: string, response: HttpResponse) {
    const clipId = clipIdIn(response.getHeader('Clip-Location'))
    if (clipId !== undefined) this.change(id, { clipId })
  }

  private progress(id: string, bytes: number) {
    const samples = this.list.find((upload) => upload.id === id)?.samples ?? []
    const sample = { at: performance.now(), bytes }
    this.change(id, { sent: bytes, state: 'sending', samples: withSample(samples, sample) })
  }

  private tryAgain() {
    this.list.filter(({ state }) => state === 'waiting').forEach(({ id }) => this.goOn(id))
  }

  private change(id: string, change: Partial<Upload>) {
    this.update(this.list.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)))
  }

  private update(list: Upload[]) {
    this.list = list
    this.listeners.forEach((listener) => listener())
  }
}

function afterError(error: Error | DetailedError) {
  const response = error instanceof DetailedError ? error.originalResponse : null
  if (!response) return { ...after({ status: 0 }), samples: [] }
  return { ...after({ status: response.getStatus(), problem: problemIn(response) }), samples: [] }
}

function problemIn(response: HttpResponse): AnyProblem | undefined {
  try {
    return JSON.parse(response.getBody()) as AnyProblem
  } catch {
    return undefined
  }
}
