import type { Problem } from '@/generated'

/** Whatever went wrong, in the one shape that pages can show. */
export type AnyProblem = Problem & Record<string, unknown>

function isProblem(error: unknown): error is AnyProblem {
  return typeof error === 'object' && error !== null && 'code' in error && 'title' in error
}

/** An HTML page of a proxy, a cut line and an empty answer are problems too. */
export function problemOf(error: unknown, response?: Response): AnyProblem {
  if (isProblem(error)) {
    return error
  }
  if (response === undefined) {
    return { code: 'no-connection', title: '', detail: '', status: 0 }
  }
  return { code: `http-${response.status}`, title: '', detail: '', status: response.status }
}
