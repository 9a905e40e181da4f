import type { RouteObject } from 'react-router'
import { sessionRoutes } from '@/features/session/routes'

/** Where the features' pages come together; each feature exports its own routes. */
export const routes: RouteObject[] = [...sessionRoutes]
