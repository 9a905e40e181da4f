import { MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { cssVariables, theme } from '@/shared/theme/theme'
import { Announcer } from '@/shared/ui/Announcer'
import { ConfirmProvider } from '@/shared/ui/ConfirmProvider'
import { routes } from './routes'

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content

// The library that stills the page behind a dialog looks for its nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: nonce })

export function App({ queries }: { queries: QueryClient }) {
  const [router] = useState(() => createBrowserRouter(routes))
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce ?? ''}
    >
      <QueryClientProvider client={queries}>
        <Announcer>
          <ConfirmProvider>
            <RouterProvider router={router} />
          </ConfirmProvider>
        </Announcer>
      </QueryClientProvider>
    </MantineProvider>
  )
}
