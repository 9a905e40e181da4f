import type { RouteObject } from 'react-router'

export const sessionRoutes: RouteObject[] = [{ path: '*', lazy: () => import('./SignInPage') }]
