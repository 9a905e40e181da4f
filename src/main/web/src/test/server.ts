import { vi } from 'vitest'
import { client } from '@/generated/client.gen'
import { problemOf } from '@/shared/api/problem'

export interface Asked {
  method: string
  path: string
  body: unknown
}

type Answer = unknown

/**
 * Answers the API in a test: keys are "GET /api/plans", values a body, or a function that makes one
 * of the request's body. A body with `status` 400 or more is a problem.
 */
export function answering(answers: Record<string, Answer>): Asked[] {
  const asked: Asked[] = []
  client.interceptors.error.clear()
  client.interceptors.error.use((error, response) => problemOf(error, response))
  client.setConfig({
    baseUrl: 'http://localhost',
    fetch: vi.fn(async (input: RequestInfo | URL) => {
      const request = input as Request
      const path = new URL(request.url).pathname
      const text = await request.text()
      const body: unknown = text === '' ? undefined : JSON.parse(text)
      asked.push({ method: request.method, path, body })
      return response(answers[`${request.method} ${path}`], body)
    }),
  })
  return asked
}

function response(answer: Answer, body: unknown): Response {
  const made: unknown =
    typeof answer === 'function' ? (answer as (b: unknown) => unknown)(body) : answer
  if (made === undefined) {
    return Response.json(
      { code: 'not-found', title: '?', detail: '?', status: 404 },
      { status: 404 },
    )
  }
  const status = (made as { status?: unknown }).status
  return Response.json(made, { status: typeof status === 'number' && status >= 400 ? status : 200 })
}
