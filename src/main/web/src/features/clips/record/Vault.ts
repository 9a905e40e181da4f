import type { Kept, Place, Sealed, Shelf } from './shelf'

/** So much is sent at once: what is kept in memory, and one part of S3. */
const MOST_BYTES = 8 * 1024 * 1024
const MOST_PARTS = 16

export interface Told {
  title: string
  learningQuestionId?: string | undefined
  type: string
}

/** Keeps what was filmed, sealed, until the server has it. */
export class Vault {
  constructor(private readonly shelf: Shelf) {}

  async begin(told: Told): Promise<Kept> {
    const kept = { ...told, id: crypto.randomUUID(), bytes: 0, ms: 0, ended: false }
    await this.shelf.put(kept)
    return kept
  }

  /** Returns the recording as it is with this; to be called for one part after the other. */
  async add(recording: Kept, bytes: ArrayBuffer, ms: number): Promise<Kept> {
    const from = recording.bytes
    const size = bytes.byteLength
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const sealed = await crypto.subtle.encrypt(
      how(recording.id, from, iv),
      await this.shelf.key(),
      bytes,
    )
    const longer = { ...recording, bytes: from + size, ms }
    await this.shelf.put(longer, { recording: recording.id, from, size, iv, bytes: sealed })
    return longer
  }

  async end(id: string): Promise<void> {
    const recording = await this.shelf.recording(id)
    if (recording) await this.shelf.put({ ...recording, ended: true })
  }

  recordings = () => this.shelf.recordings()
  recording = (id: string) => this.shelf.recording(id)
  place = (id: string) => this.shelf.place(id)
  putPlace = (place: Place) => this.shelf.putPlace(place)
  forget = (id: string) => this.shelf.forget(id)

  /** What is to be sent next: some parts that follow each other, as one. */
  async next(id: string): Promise<{ from: number; bytes: Uint8Array<ArrayBuffer> } | undefined> {
    const parts = fitting(await this.shelf.first(id, MOST_PARTS))
    const [first] = parts
    if (!first) return undefined
    const bytes = new Uint8Array(parts.reduce((sum, { size }) => sum + size, 0))
    for (const part of parts) bytes.set(await this.opened(part), part.from - first.from)
    return { from: first.from, bytes }
  }

  /** The server has all before this byte: that is wiped here. */
  async acknowledge(place: Place, offset: number): Promise<void> {
    await this.shelf.putPlace({ ...place, offset })
    await this.shelf.wipe(place.id, offset)
  }

  private async opened({ recording, from, iv, bytes }: Sealed): Promise<Uint8Array> {
    const key = await this.shelf.key()
    return new Uint8Array(await crypto.subtle.decrypt(how(recording, from, iv), key, bytes))
  }
}

/** A part that was put elsewhere does not open. */
function how(recording: string, from: number, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${recording} ${from}`) }
}

function fitting(parts: Sealed[]): Sealed[] {
  const start = parts[0]?.from ?? 0
  return parts.filter(({ from, size }, i) => i === 0 || from + size - start <= MOST_BYTES)
}
