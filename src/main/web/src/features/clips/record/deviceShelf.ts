import { type Kept, newKey, type Place, type Sealed, type Shelf } from './shelf'

const stores = { keys: undefined, recordings: 'id', places: 'id', parts: ['recording', 'from'] }

/** In IndexedDB, a database for each account. */
export async function deviceShelf(account: string): Promise<Shelf> {
  const database = await opened(`drieluik-recordings-${account}`)
  const reading = (name: keyof typeof stores) => database.transaction(name).objectStore(name)
  const parts = (id: string, before = Infinity) =>
    IDBKeyRange.bound([id, 0], [id, before], false, true)

  return {
    async key() {
      const kept = (await answer(reading('keys').get('key'))) as CryptoKey | undefined
      if (kept) return kept
      const made = await newKey()
      const writing = database.transaction('keys', 'readwrite')
      // Another tab may have been quicker: then this fails, and its key is the one.
      writing.objectStore('keys').add(made, 'key')
      await over(writing).catch(() => undefined)
      return (await answer(reading('keys').get('key'))) as CryptoKey
    },
    recordings: () => answer(reading('recordings').getAll()) as Promise<Kept[]>,
    recording: (id) => answer(reading('recordings').get(id)) as Promise<Kept | undefined>,
    place: (id) => answer(reading('places').get(id)) as Promise<Place | undefined>,
    putPlace(place) {
      const writing = database.transaction('places', 'readwrite')
      writing.objectStore('places').put(place)
      return over(writing)
    },
    put(recording, part) {
      const writing = database.transaction(['recordings', 'parts'], 'readwrite')
      writing.objectStore('recordings').put(recording)
      if (part) writing.objectStore('parts').put(part)
      return over(writing)
    },
    first: (id, most) => answer(reading('parts').getAll(parts(id), most)) as Promise<Sealed[]>,
    wipe(id, before) {
      const writing = database.transaction('parts', 'readwrite')
      writing.objectStore('parts').delete(parts(id, before))
      return over(writing)
    },
    forget(id) {
      const writing = database.transaction(['recordings', 'places', 'parts'], 'readwrite')
      writing.objectStore('recordings').delete(id)
      writing.objectStore('places').delete(id)
      writing.objectStore('parts').delete(parts(id))
      return over(writing)
    },
  }
}

function opened(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1)
  request.onupgradeneeded = () => {
    for (const [store, keyPath] of Object.entries(stores)) {
      request.result.createObjectStore(store, keyPath === undefined ? {} : { keyPath })
    }
  }
  return answer(request)
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(asError(request.error))
  })
}

/** Only then it is kept: an answer to a single request comes before that. */
function over(writing: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    writing.oncomplete = () => resolve()
    writing.onabort = () => reject(asError(writing.error))
  })
}

const asError = (error: DOMException | null) => error ?? new Error('The device did not say why')
