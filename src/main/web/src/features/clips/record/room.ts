import type { UploadRoom } from '@/generated'
import { BYTES_PER_MINUTE } from './film'

/** A lesson, and some minutes before and after it. */
export const PLENTY_MINUTES = 90
const LESSON_MINUTES = 60

export const minutesIn = (bytes: number) => Math.floor(bytes / BYTES_PER_MINUTE)

/** What there is to say of the room on the server: of plenty nothing. */
export function roomWord({ leftBytes }: UploadRoom): 'plenty' | 'some' | 'little' | 'none' {
  const minutes = minutesIn(leftBytes)
  if (minutes >= PLENTY_MINUTES) return 'plenty'
  if (minutes >= LESSON_MINUTES) return 'some'
  return minutes > 0 ? 'little' : 'none'
}
