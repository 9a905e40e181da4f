import type { AnyProblem } from '@/shared/api/problem'
import { after } from '../upload/upload'
import { deviceShelf } from './deviceShelf'
import { clipOf, type Sent, sendOn } from './sendOn'
import type { Kept } from './shelf'
import { Refusal } from './tus'
import { type Told, Vault } from './Vault'

const LOOK_AGAIN_MS = 3000
const SIGNED_OUT = [401, 403]

/** One recording that is not all with the server, for those who look. */
export interface Unsent {
  id: string
  title: string
  /** By this tab, whose page tells of it. */
  ours: boolean
  /** What is only on this device. */
  ms: number
  bytes: number
  clipId?: string | undefined
  state: 'sending' | 'waiting' | 'failed' | 'done'
  problem?: AnyProblem | undefined
}

/** The recordings of one account on this device. They are sent from any page, and after a crash as well. */
export class Recordings {
  private vault: Vault | undefined
  private list: Unsent[] = []
  private readonly listeners = new Set<() => void>()
  private readonly sleepers = new Set<() => void>()
  /** Counts who entered and left: what began before is not heard any more. */
  private turn = 0

  constructor() {
    window.addEventListener('online', () => this.wake())
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly all = () => this.list

  /** Goes on with what this account left here. */
  async enter(account: string): Promise<void> {
    // On plain http there is no camera either.
    if (!window.isSecureContext) return
    const turn = (this.turn += 1)
    const vault = new Vault(await deviceShelf(account))
    if (turn !== this.turn) return
    this.vault = vault
    for (const { id } of await vault.recordings()) void this.deliver(vault, id, false)
  }

  /** What is left here stays, for nobody but its account. */
  leave() {
    this.turn += 1
    this.vault = undefined
    this.update([])
    this.wake()
  }

  async begin(told: Told): Promise<Kept> {
    const vault = this.own()
    const recording = await vault.begin(told)
    void this.deliver(vault, recording.id, true)
    return recording
  }

  add(recording: Kept, bytes: ArrayBuffer, ms: number): Promise<Kept> {
    return this.own()
      .add(recording, bytes, ms)
      .finally(() => this.wake())
  }

  async end(id: string): Promise<void> {
    await this.own().end(id)
    this.wake()
  }

  /** Here and, as far as it has come, on the server it stays a clip that can be finished. */
  async throwAway(id: string): Promise<void> {
    await this.own().forget(id)
    this.hide(id)
    this.wake()
  }

  readonly hide = (id: string) => this.update(this.list.filter((each) => each.id !== id))

  private own(): Vault {
    if (!this.vault) throw new Error('Nobody is signed in')
    return this.vault
  }

  /** One tab sends a recording: the one that films it, or whichever comes first when that is gone. */
  private async deliver(vault: Vault, id: string, ours: boolean): Promise<void> {
    await navigator.locks.request(
      `drieluik-recording-${id}`,
      { ifAvailable: true },
      async (lock) => {
        if (!lock) return
        if (!ours) await vault.end(id)
        for (let over = false; !over && this.vault === vault;)
          over = await this.step(vault, id, ours)
      },
    )
  }

  private async step(vault: Vault, id: string, ours: boolean): Promise<boolean> {
    const recording = await vault.recording(id)
    if (!recording) return true
    if (recording.ended && recording.bytes === 0) return this.close(vault, id, undefined)
    await this.show(vault, recording, ours)
    try {
      const sent = await sendOn(vault, recording)
      this.change(id, { state: 'sending', problem: undefined })
      return await this.went(vault, id, sent)
    } catch (error) {
      return this.stumbled(id, error)
    }
  }

  private async went(vault: Vault, id: string, sent: Sent): Promise<boolean> {
    if (sent.what === 'all') return this.close(vault, id, sent.clipId)
    if (sent.what === 'nothing') await this.pause()
    return false
  }

  private async close(vault: Vault, id: string, clipId: string | undefined) {
    await vault.forget(id)
    if (clipId === undefined) this.hide(id)
    else this.change(id, { state: 'done', clipId, ms: 0, bytes: 0 })
    return true
  }

  private async stumbled(id: string, error: unknown): Promise<boolean> {
    const refusal =
      error instanceof Refusal && !SIGNED_OUT.includes(error.status) ? error : undefined
    const next = after(
      refusal ? { status: refusal.status, problem: refusal.problem } : { status: 0 },
    )
    this.change(id, {
      state: next.state === 'failed' ? 'failed' : 'waiting',
      problem: next.problem,
    })
    if (next.state === 'failed') return true
    await this.pause()
    return false
  }

  /** Until something happens, or for some seconds. */
  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const up = () => {
        window.clearTimeout(timer)
        this.sleepers.delete(up)
        resolve()
      }
      const timer = window.setTimeout(up, LOOK_AGAIN_MS)
      this.sleepers.add(up)
    })
  }

  private wake() {
    this.sleepers.forEach((up) => up())
  }

  private async show(vault: Vault, recording: Kept, ours: boolean) {
    const place = await vault.place(recording.id)
    const bytes = recording.bytes - (place?.offset ?? 0)
    const ms = recording.bytes === 0 ? 0 : Math.round((recording.ms * bytes) / recording.bytes)
    const seen = { id: recording.id, title: recording.title, ours, ms, bytes }
    const clipId = place && clipOf(place)
    if (this.list.some(({ id }) => id === recording.id))
      this.change(recording.id, { ...seen, clipId })
    else this.update([...this.list, { ...seen, clipId, state: 'sending' }])
  }

  private change(id: string, change: Partial<Unsent>) {
    this.update(this.list.map((each) => (each.id === id ? { ...each, ...change } : each)))
  }

  private update(list: Unsent[]) {
    this.list = list
    this.listeners.forEach((listener) => listener())
  }
}
