import { vi } from 'vitest'

interface Kept {
  length: number
  offset: number
}

type Refusal = { status: number; body?: unknown } | 'no line'

/**
 * Uploads, kept as a server would, behind the browser's own XMLHttpRequest: all above it is real.
 * What `refuse` holds is answered first, one by one.
 */
export class TusServer {
  readonly asked: string[] = []
  readonly metadata: string[] = []
  readonly refuse: Refusal[] = []
  /** Bytes of the next piece that arrive before the line is cut. */
  cutAfter: number | undefined
  /** Once it was cut. */
  lineStaysAway = false
  private cut = false
  /** Answers wait for this. */
  gate: Promise<undefined> = Promise.resolve(undefined)
  private readonly kept = new Map<string, Kept>()

  constructor() {
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    const server = this
    vi.stubGlobal(
      'XMLHttpRequest',
      class extends Request {
        protected readonly server = server
      },
    )
  }

  has(length: number, offset: number): string {
    const url = `/api/uploads/${this.kept.size + 1}`
    this.kept.set(url, { length, offset })
    return url
  }

  answer(method: string, url: string, headers: Map<string, string>, sent: number): Answer {
    if (this.cut && this.lineStaysAway) return 'no line'
    const refusal = this.refuse.shift()
    if (refusal === 'no line') return 'no line'
    if (refusal) return { status: refusal.status, body: JSON.stringify(refusal.body) }
    if (method === 'POST') return this.create(headers)
    const kept = this.kept.get(url)
    if (!kept) return { status: 404 }
    if (method === 'DELETE') this.kept.delete(url)
    if (method !== 'PATCH') return { status: method === 'HEAD' ? 200 : 204, headers: said(kept) }
    return this.take(kept, sent)
  }

  private create(headers: Map<string, string>): Answer {
    this.metadata.push(headers.get('Upload-Metadata') ?? '')
    const url = this.has(Number(headers.get('Upload-Length')), 0)
    return { status: 201, headers: { Location: url } }
  }

  private take(kept: Kept, sent: number): Answer {
    const arrived = Math.min(sent, this.cutAfter ?? sent)
    this.cutAfter = undefined
    kept.offset += arrived
    this.cut = arrived < sent
    if (this.cut) return 'no line'
    const whole = kept.offset === kept.length
    const location = { 'Clip-Location': '/api/clips/clip-1' }
    return { status: 204, headers: { ...said(kept), ...(whole ? location : {}) } }
  }
}

type Answer = 'no line' | { status: number; headers?: Record<string, string>; body?: string }

function said({ offset, length }: Kept): Record<string, string> {
  return { 'Upload-Offset': String(offset), 'Upload-Length': String(length) }
}

/** As much of XMLHttpRequest as an upload uses. */
abstract class Request {
  protected abstract readonly server: TusServer
  readonly upload: { onprogress?: (event: object) => void } = {}
  onload: () => void = () => undefined
  onerror: (event: unknown) => void = () => undefined
  status = 0
  responseText = ''
  private method = ''
  private url = ''
  private gone = false
  private readonly headers = new Map<string, string>()
  private answered: Record<string, string> = {}

  open(method: string, url: string) {
    this.method = method
    this.url = new URL(url, 'http://localhost').pathname
  }

  setRequestHeader(name: string, value: string) {
    this.headers.set(name, value)
  }

  getResponseHeader(name: string) {
    return this.answered[name] ?? null
  }

  abort() {
    this.gone = true
  }

  async send(body?: Blob | null) {
    const size = body?.size ?? 0
    this.server.asked.push(`${this.method} ${this.url}`)
    await this.server.gate
    if (this.gone) return
    const answer = this.server.answer(this.method, this.url, this.headers, size)
    if (answer === 'no line') {
      this.onerror(new ProgressEvent('error'))
      return
    }
    this.upload.onprogress?.({ lengthComputable: true, loaded: size })
    this.status = answer.status
    this.answered = answer.headers ?? {}
    this.responseText = answer.body ?? ''
    this.onload()
  }
}
