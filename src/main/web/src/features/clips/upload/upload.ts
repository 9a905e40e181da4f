import type { AnyProblem } from '@/shared/api/problem'
import type { Sample } from './pace'

const TOO_MANY = 429
const NO_ROOM = 507

/** One file on its way. */
export interface Upload {
  /** Of this page only; the server's own is the address. */
  id: string
  name: string
  size: number
  sent: number
  state: 'sending' | 'paused' | 'waiting' | 'failed' | 'done'
  samples: Sample[]
  /** The clip it is or becomes, as soon as the server told. */
  clipId?: string | undefined
  problem?: AnyProblem | undefined
}

/** What the line says after a refusal or a cut. */
export type Trouble = { status: 0 } | { status: number; problem?: AnyProblem | undefined }

/** A cut line and a server that stumbles or is still busy: asked again soon, and nobody needs to know. */
export const passes = (status: number) =>
  status === 0 || status === 409 || status === 423 || (status >= 500 && status !== NO_ROOM)

/** No room, or too many at once: it goes on by itself once somebody has done something about it. */
const helpable = (status: number) => status === NO_ROOM || status === TOO_MANY

/** What can pass is waited for; any other refusal is final and says why. */
export function after(trouble: Trouble): Pick<Upload, 'state' | 'problem'> {
  const { status } = trouble
  if (passes(status)) return { state: 'waiting', problem: undefined }
  const told = 'problem' in trouble ? trouble.problem : undefined
  const problem = told ?? { code: '', title: '', detail: '', status }
  return { state: helpable(status) ? 'waiting' : 'failed', problem }
}

/** "2026-11-20 rekenen_groep5.MOV" makes a fair first title: "2026-11-20 rekenen groep5". */
export function titleOf(fileName: string): string {
  const bare = fileName.replace(/\.[^.]{1,5}$/, '').replaceAll('_', ' ')
  return bare.replace(/\s+/g, ' ').trim() || fileName
}

/** Whether this is plainly the file that was begun before. */
export function isSameFile(file: { size: number }, begun: { length?: number }): boolean {
  return file.size === begun.length
}

export const under = (uploads: Upload[]) => uploads.filter(({ state }) => state !== 'done')

/** All that is on its way, as one: 0 to 100. */
export function percent(uploads: Upload[]): number {
  const size = uploads.reduce((total, upload) => total + upload.size, 0)
  const sent = uploads.reduce((total, upload) => total + upload.sent, 0)
  return size === 0 ? 0 : Math.floor((sent / size) * 100)
}

/** The id in the address of a clip, as the last answer of an upload names it. */
export function clipIdIn(location: string | undefined): string | undefined {
  return location?.split('/').at(-1)
}
