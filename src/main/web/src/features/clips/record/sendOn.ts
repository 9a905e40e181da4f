import type { Kept, Place } from './shelf'
import { append, ask, base64, Refusal } from './tus'
import type { Vault } from './Vault'

const ELSEWHERE = 409

export type Sent = { what: 'some' | 'nothing' } | { what: 'all'; clipId: string }

/**
 * Sends what comes next of a recording, by tus with a length that is told at the end.
 * A line that breaks is an exception; nothing is lost, and the next call goes on.
 */
export async function sendOn(vault: Vault, recording: Kept): Promise<Sent> {
  const next = await vault.next(recording.id)
  if (!next && !recording.ended) return { what: 'nothing' }
  const place = (await vault.place(recording.id)) ?? (await begun(vault, recording))
  const from = next?.from ?? recording.bytes
  const bytes = next?.bytes ?? new Uint8Array()
  const last = recording.ended && from + bytes.byteLength === recording.bytes
  try {
    const answer = await append(place.url, from, bytes, last ? recording.bytes : undefined)
    if (last) return { what: 'all', clipId: clipOf(place) }
    await vault.acknowledge(place, Number(answer.headers.get('Upload-Offset')))
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== ELSEWHERE) throw error
    await catchUp(vault, place, from, error)
  }
  return { what: 'some' }
}

export const clipOf = ({ url }: Pick<Place, 'url'>) => url.split('/').at(-1) ?? ''

async function begun(vault: Vault, { id, title, type, learningQuestionId }: Kept): Promise<Place> {
  const told = { filetype: type, title, ...(learningQuestionId ? { learningQuestionId } : {}) }
  const answer = await ask('POST', '/api/uploads', {
    'Upload-Defer-Length': '1',
    'Upload-Metadata': Object.entries(told)
      .map(([name, text]) => `${name} ${base64(new TextEncoder().encode(text))}`)
      .join(','),
  })
  const place = { id, url: answer.headers.get('Location') ?? '', offset: 0 }
  await vault.putPlace(place)
  return place
}

/** An answer got lost: the server has more than was known here. */
async function catchUp(vault: Vault, place: Place, from: number, refusal: Refusal) {
  const answer = await ask('HEAD', place.url, {})
  const offset = Number(answer.headers.get('Upload-Offset'))
  // What it lacks is wiped here: it was acknowledged once, and cannot be brought again.
  if (offset <= from) throw refusal
  await vault.acknowledge(place, offset)
}
