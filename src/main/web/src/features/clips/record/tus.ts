import { freshXsrfToken } from '@/shared/api/client'
import type { AnyProblem } from '@/shared/api/problem'

const BYTES = 'application/offset+octet-stream'

/** The server took it otherwise than was meant. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly problem: AnyProblem | undefined,
  ) {
    super(`The server answered ${status}`)
  }
}

/** Ends a recording with what has arrived, from any device. */
export function finish(url: string, offset: number) {
  return append(url, offset, new Uint8Array(), offset)
}

/** Taken whole or not at all, so that what the server has always ends with a part. */
export async function append(
  url: string,
  from: number,
  bytes: Uint8Array<ArrayBuffer>,
  length: number | undefined,
) {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const headers = {
    'Content-Type': BYTES,
    'Upload-Offset': String(from),
    'Upload-Checksum': `sha256 ${base64(sum)}`,
    ...(length === undefined ? {} : { 'Upload-Length': String(length) }),
  }
  return ask('PATCH', url, headers, bytes)
}

export async function ask(
  method: string,
  url: string,
  headers: Record<string, string>,
  body?: Uint8Array<ArrayBuffer>,
): Promise<Response> {
  const answer = await fetch(url, {
    method,
    body: body ?? null,
    credentials: 'same-origin',
    headers: {
      ...headers,
      'Tus-Resumable': '1.0.0',
      'X-XSRF-TOKEN': (await freshXsrfToken()) ?? '',
    },
  })
  if (answer.ok) return answer
  const problem = (await answer.json().catch(() => undefined)) as AnyProblem | undefined
  throw new Refusal(answer.status, problem)
}

export const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))
