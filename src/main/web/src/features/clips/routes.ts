import type { RouteObject } from 'react-router'

/** One clip with its notes is put together by app: it takes two features and the player. */
export const clipRoutes: RouteObject[] = [
  { path: 'clips', lazy: () => import('./ClipsPage') },
  { path: 'clips/record', lazy: () => import('./record/RecordPage') },
  { path: 'clips/:id/cut', lazy: () => import('./cut/CutPage') },
  { path: 'clips/:id/share', lazy: () => import('./share/SharePage') },
  { path: 'clips/:id/mask', lazy: () => import('./mask/MaskPage') },
]
