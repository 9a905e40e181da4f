import { MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { cssVariables, themeFor } from '@/shared/theme/theme'
import { routes } from './routes'

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content

export function App({ queries }: { queries: QueryClient }) {
  const [router] = useState(() => createBrowserRouter(routes))
  return (
    <MantineProvider
      theme={themeFor(false)}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce ?? ''}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  )
}
