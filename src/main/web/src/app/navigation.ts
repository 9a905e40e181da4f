import {
  type Icon,
  IconAddressBook,
  IconCalendarHeart,
  IconMessageCircle,
  IconMovie,
  IconTargetArrow,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { Role } from '@/shared/session/me'

interface Place {
  to: string
  name: 'today' | 'clips' | 'plan' | 'meetings' | 'triad' | 'people'
  icon: Icon
  /** Whose door it is; everybody's when left out. */
  roles?: Role[]
  /** Pages that belong to it, though their address says otherwise. */
  also?: string
}

const teaching: Role[] = ['teacher']
const together: Role[] = ['teacher', 'facilitator']
const meeting: Role[] = [...together, 'coordinator']

const places: Place[] = [
  { to: '/', name: 'today', icon: IconCalendarHeart },
  { to: '/clips', name: 'clips', icon: IconMovie, roles: together },
  { to: '/plans', name: 'plan', icon: IconTargetArrow, roles: teaching, also: '/questions' },
  { to: '/meetings', name: 'meetings', icon: IconMessageCircle, roles: meeting },
  { to: '/triad', name: 'triad', icon: IconUsersGroup, roles: together },
  { to: '/people', name: 'people', icon: IconAddressBook, roles: ['coordinator'] },
]

/** Only the doors that open for this person. */
export function placesFor(roles: Role[]) {
  return places.filter(
    (place) => place.roles === undefined || place.roles.some((role) => roles.includes(role)),
  )
}

export function isAt({ to, also }: Place, pathname: string) {
  const under = (path: string) => pathname === path || pathname.startsWith(`${path}/`)
  return under(to) || (also !== undefined && under(also))
}
