import type { Meeting } from '@/generated'

/** Answers and the stream overtake each other: the newest version wins, whoever brought it. */
export function newest(known: Meeting | undefined, next: Meeting): Meeting {
  if (known?.id !== next.id || next.version > known.version) return next
  const later = Date.parse(next.serverTime) >= Date.parse(known.serverTime)
  // Who is there changes without a new version.
  return next.version === known.version && later ? next : known
}
