import {
  IconAddressBook,
  IconCalendarHeart,
  IconMessageCircle,
  IconMovie,
  IconTargetArrow,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { Role } from '@/shared/session/me'

const teaching: Role[] = ['teacher']
const together: Role[] = ['teacher', 'facilitator']
const meeting: Role[] = [...together, 'coordinator']

const places = [
  { to: '/', name: 'today', icon: IconCalendarHeart, roles: undefined },
  { to: '/clips', name: 'clips', icon: IconMovie, roles: together },
  { to: '/plans', name: 'plan', icon: IconTargetArrow, roles: teaching },
  { to: '/meetings', name: 'meetings', icon: IconMessageCircle, roles: meeting },
  { to: '/triad', name: 'triad', icon: IconUsersGroup, roles: together },
  { to: '/people', name: 'people', icon: IconAddressBook, roles: ['coordinator'] as Role[] },
] as const

/** Only the doors that open for this person. */
export function placesFor(roles: Role[]) {
  return places.filter(
    (place) => place.roles === undefined || place.roles.some((role) => roles.includes(role)),
  )
}
