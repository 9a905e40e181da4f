import type { RouteObject } from 'react-router'

export const coachingRoutes: RouteObject[] = [
  { path: '/plans', lazy: () => import('./PlansPage') },
  { path: '/plans/:id', lazy: () => import('./PlanPage') },
]
