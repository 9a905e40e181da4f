import { client } from '@/generated/client.gen'
import type { Meeting, MeetingCase, MeetingCommand, Observation, Video } from '@/generated'
import i18next from 'i18next'

/** The clip of the present case, in addresses that only this board may ask for. */
export interface BoardClip {
  id: string
  durationMs?: number
  width?: number
  height?: number
  video?: Video
  poster?: string
}

/** What a screen without an account shows: a code, or one meeting. */
export interface BoardScreen {
  code?: string
  expiresAt?: string
  meeting?: Meeting
  case?: MeetingCase
  clip?: BoardClip
  observations?: Observation[]
}

export const BOARD_EVENTS = '/api/board/events'

/** The board's words are those of its own language, whoever paired it. */
const asked = () => ({
  throwOnError: true as const,
  headers: { 'Accept-Language': i18next.language },
})

export async function readScreen(): Promise<BoardScreen> {
  return (await client.get<{ 200: BoardScreen }, unknown, true>({ url: '/api/board', ...asked() }))
    .data
}

export async function newScreen(): Promise<BoardScreen> {
  return (await client.post<{ 200: BoardScreen }, unknown, true>({ url: '/api/board', ...asked() }))
    .data
}

export async function tap(body: MeetingCommand): Promise<Meeting> {
  const url = '/api/board/commands'
  return (await client.post<{ 200: Meeting }, unknown, true>({ url, body, ...asked() })).data
}

/** Whether there is something to show: a meeting that is over or broken off is forgotten. */
export function isLive({ meeting }: BoardScreen): boolean {
  return meeting?.state === 'planned' || meeting?.state === 'running'
}

export function isCode({ code, expiresAt }: BoardScreen, now: Date): boolean {
  return code !== undefined && (expiresAt === undefined || new Date(expiresAt) > now)
}

/** The server shows this board nothing any more; of the same shape as its own refusals. */
export class Forgotten extends Error {
  readonly code = 'board-unknown'
  readonly title = ''
  readonly detail = ''
  readonly status = 404
}
