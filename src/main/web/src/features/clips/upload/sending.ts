import { DetailedError, type HttpResponse, Upload } from 'tus-js-client'
import { freshXsrfToken } from '@/shared/api/client'
import type { AnyProblem } from '@/shared/api/problem'
import { passes, type Trouble } from './upload'

const CHUNK = 8 * 1024 * 1024
const RETRY_AFTER_MS = [0, 1000, 3000, 5000, 10_000]

/** What goes where: a new upload with what is known of it, or the address of one begun before. */
export interface Film {
  file: File
  where: { metadata: Record<string, string> } | { uploadUrl: string }
}

export interface Hears {
  answer: (header: (name: string) => string | undefined) => void
  progress: (bytes: number) => void
  done: () => void
  trouble: (trouble: Trouble) => void
}

/** One file on its way by tus, from where this browser had got to with it; not started yet. */
export async function sendingOf({ file, where }: Film, hears: Hears): Promise<Upload> {
  const sending = new Upload(file, {
    endpoint: '/api/uploads',
    ...where,
    chunkSize: CHUNK,
    retryDelays: RETRY_AFTER_MS,
    // A full server is no broken line: say so at once.
    onShouldRetry: (error) => navigator.onLine && passes(troubleOf(error).status),
    removeFingerprintOnSuccess: true,
    onBeforeRequest: async (request) => {
      request.setHeader('X-XSRF-TOKEN', (await freshXsrfToken()) ?? '')
    },
    onAfterResponse: (_request, response) => hears.answer((name) => response.getHeader(name)),
    onProgress: hears.progress,
    onSuccess: hears.done,
    onError: (error) => hears.trouble(troubleOf(error)),
  })
  const before = 'uploadUrl' in where ? undefined : (await sending.findPreviousUploads()).at(-1)
  if (before) sending.resumeFromPreviousUpload(before)
  return sending
}

function troubleOf(error: Error | DetailedError): Trouble {
  const response = error instanceof DetailedError ? error.originalResponse : null
  if (!response) return { status: 0 }
  return { status: response.getStatus(), problem: problemIn(response) }
}

function problemIn(response: HttpResponse): AnyProblem | undefined {
  try {
    return JSON.parse(response.getBody()) as AnyProblem
  } catch {
    return undefined
  }
}
