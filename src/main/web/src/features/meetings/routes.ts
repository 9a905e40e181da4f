import type { RouteObject } from 'react-router'

export const meetingRoutes: RouteObject[] = [
  { path: '/meetings', lazy: () => import('./calendar/MeetingsPage') },
]

/** The large screen in the room has no account. */
export const boardRoutes: RouteObject[] = ['/bord', '/board'].map((path) => ({
  path,
  lazy: () => import('./board/BoardPage'),
}))
