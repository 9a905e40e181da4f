import { client } from '@/generated/client.gen'
import { problemOf } from './problem'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The server's CSRF token, which every write carries back in a header. */
export function xsrfToken(cookies = document.cookie): string | undefined {
  const cookie = cookies.split('; ').find((each) => each.startsWith('XSRF-TOKEN='))
  return cookie === undefined ? undefined : decodeURIComponent(cookie.slice('XSRF-TOKEN='.length))
}

/** Asks for the token where no page has asked for anything yet, as after a one-time link. */
export async function freshXsrfToken(): Promise<string | undefined> {
  if (xsrfToken() === undefined) {
    await fetch('/api/me', { credentials: 'same-origin' })
  }
  return xsrfToken()
}

/** Makes the generated client ours: cookies, CSRF header, every failure a problem. */
export function setUpClient() {
  client.setConfig({ credentials: 'same-origin' })
  client.interceptors.request.use(async (request) => {
    if (!safe.has(request.method)) {
      request.headers.set('X-XSRF-TOKEN', (await freshXsrfToken()) ?? '')
    }
    return request
  })
  client.interceptors.error.use((error, response) => problemOf(error, response))
}
