import type { RouteObject } from 'react-router'

export const questionRoutes: RouteObject[] = [
  { path: '/questions', lazy: () => import('./QuestionsPage') },
]
