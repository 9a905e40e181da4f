import type { RouteObject } from 'react-router'
import { clipRoutes } from '@/features/clips/routes'
import { coachingRoutes } from '@/features/coaching/routes'
import { homeRoutes } from '@/features/home/routes'
import { boardRoutes, meetingRoutes } from '@/features/meetings/routes'
import { peopleRoutes } from '@/features/people/routes'
import { profileRoutes } from '@/features/profile/routes'
import { questionRoutes } from '@/features/questions/routes'
import { sessionRoutes } from '@/features/session/routes'
import { Waiting } from '@/shared/ui/Loaded'
import { AppFrame } from './AppFrame'
import { NoSuchPage } from './NoSuchPage'
import { Root } from './Root'
import { RouteProblem } from './RouteProblem'
import { SignedIn } from './SignedIn'

/** The pages behind the sign-in; each feature exports its own routes. */
const pages: RouteObject[] = [
  ...homeRoutes,
  ...clipRoutes,
  { path: 'clips/:id', lazy: () => import('./workspace/ClipPage') },
  { path: 'meetings/:id', lazy: () => import('./meeting/MeetingPage') },
  ...questionRoutes,
  ...coachingRoutes,
  ...meetingRoutes,
  ...peopleRoutes,
  ...profileRoutes,
  { path: '*', element: <NoSuchPage /> },
]

/** Where the features' pages come together. */
export const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <RouteProblem />,
    hydrateFallbackElement: <Waiting />,
    children: [
      ...sessionRoutes,
      ...boardRoutes,
      {
        element: <SignedIn />,
        children: [
          {
            element: <AppFrame />,
            children: [{ errorElement: <RouteProblem />, children: pages }],
          },
        ],
      },
    ],
  },
]
