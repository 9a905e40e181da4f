import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import i18next from 'i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import type { Me } from '@/generated'
import { texts } from '@/app/texts.nl'
import { newQueryClient } from '@/shared/api/queries'
import { MeContext } from '@/shared/session/me'
import { startSpeaking } from '@/shared/texts/language'
import { theme } from '@/shared/theme/theme'
import { ConfirmProvider } from '@/shared/ui/ConfirmProvider'
import { anna } from './fixtures'

interface Options {
  me?: Me
  at?: string
}

/** Draws a part in Dutch, signed in as Anna, at an address; other addresses show their path. */
export async function show(part: React.ReactNode, { me = anna, at = '/' }: Options = {}) {
  if (!i18next.isInitialized) {
    await startSpeaking('nl', () => Promise.resolve(texts))
  }
  const router = createMemoryRouter(
    [
      { path: at.split(/[?#]/)[0] ?? '/', element: part },
      { path: '*', element: <div data-testid="elsewhere" /> },
    ],
    { initialEntries: [at] },
  )
  const queries = newQueryClient()
  queries.setDefaultOptions({ queries: { retry: false } })
  render(
    <MantineProvider env="test" theme={theme}>
      <QueryClientProvider client={queries}>
        <ConfirmProvider>
          <MeContext value={me}>
            <RouterProvider router={router} />
          </MeContext>
        </ConfirmProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { router, queries }
}
