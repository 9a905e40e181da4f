import {
  type Kept,
  newKey,
  type Place,
  type Sealed,
  type Shelf,
} from '@/features/clips/record/shelf'

/** What one account keeps on a device, for as long as a test lasts: a tab that is loaded anew finds it again. */
export class MemoryShelf implements Shelf {
  readonly parts: Sealed[] = []
  private readonly kept = new Map<string, Kept>()
  private readonly places = new Map<string, Place>()
  private readonly made = newKey()

  key = () => this.made
  recordings = () => Promise.resolve([...this.kept.values()])
  recording = (id: string) => Promise.resolve(this.kept.get(id))
  place = (id: string) => Promise.resolve(this.places.get(id))

  putPlace(place: Place) {
    this.places.set(place.id, place)
    return Promise.resolve()
  }

  put(recording: Kept, part?: Sealed) {
    this.kept.set(recording.id, recording)
    if (part) this.parts.push(part)
    return Promise.resolve()
  }

  first(id: string, most: number) {
    return Promise.resolve(this.parts.filter(({ recording }) => recording === id).slice(0, most))
  }

  wipe(id: string, before: number) {
    const stay = this.parts.filter(({ recording, from }) => recording !== id || from >= before)
    this.parts.splice(0, this.parts.length, ...stay)
    return Promise.resolve()
  }

  forget(id: string) {
    this.kept.delete(id)
    this.places.delete(id)
    return this.wipe(id, Infinity)
  }
}
