import i18next from 'i18next'
import {
  type Board,
  commandBoard,
  getBoard,
  type Meeting,
  type MeetingCommand,
  openBoard,
} from '@/generated'

export const BOARD_EVENTS = '/api/board/events'

/** The board's words are those of its own language, whoever paired it. */
function options() {
  return { throwOnError: true as const, headers: { 'Accept-Language': i18next.language } }
}

export async function readScreen(): Promise<Board> {
  return (await getBoard(options())).data
}

export async function newScreen(): Promise<Board> {
  return (await openBoard(options())).data
}

export async function tap(body: MeetingCommand): Promise<Meeting> {
  return (await commandBoard({ ...options(), body })).data
}

/** Whether there is something to show: a meeting that is over or broken off is forgotten. */
export function isLive(meeting: Meeting | undefined): meeting is Meeting {
  return meeting?.state === 'planned' || meeting?.state === 'running'
}

export function isCode({ code, expiresAt }: Board, now: Date): boolean {
  return code !== undefined && new Date(expiresAt) > now
}

/** The server shows this board nothing any more; of the same shape as its own refusals. */
export class Forgotten extends Error {
  readonly code = 'board-unknown'
  readonly title = ''
  readonly detail = ''
  readonly status = 404
}
