import type { RouteObject } from 'react-router'

export const sessionRoutes: RouteObject[] = [
  { path: '/sign-in', lazy: () => import('./SignInPage') },
  { path: '/setup', lazy: () => import('./SetUpPage') },
  { path: '/welcome', lazy: () => import('./WelcomePage') },
]
