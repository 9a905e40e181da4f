import type { RouteObject } from 'react-router'

export const meetingRoutes: RouteObject[] = [
  { path: '/meetings', lazy: () => import('./calendar/MeetingsPage') },
]
