import { localDate } from '@/shared/time/dates'

const DAY_MS = 86_400_000
/** Long enough to come across it once, even over a holiday. */
const REMINDED_DAYS = 14

/** Whether somebody who still wants more of the recording has to do so soon. */
export function leavesSoon(until: string, today: Date): boolean {
  return localDate(until).getTime() - today.getTime() < REMINDED_DAYS * DAY_MS
}
