/** What is known of one recording; written by the tab that films. */
export interface Kept {
  id: string
  title: string
  learningQuestionId?: string | undefined
  /** Of the film, as the recorder names it. */
  type: string
  /** All that was filmed so far, sent or not. */
  bytes: number
  ms: number
  ended: boolean
}

/** Where a recording goes and how far it has come there; written by the tab that sends. */
export interface Place {
  id: string
  url: string
  offset: number
}

/** A part of a recording that nobody can read without the key of its account. */
export interface Sealed {
  recording: string
  /** Its first byte within the recording. */
  from: number
  size: number
  iv: Uint8Array<ArrayBuffer>
  bytes: ArrayBuffer
}

/** What one account keeps on this device. */
export interface Shelf {
  /** Of this account on this device; it cannot be read out. */
  key: () => Promise<CryptoKey>
  recordings: () => Promise<Kept[]>
  recording: (id: string) => Promise<Kept | undefined>
  place: (id: string) => Promise<Place | undefined>
  putPlace: (place: Place) => Promise<void>
  /** The recording with its newest part, both or none. */
  put: (recording: Kept, part?: Sealed) => Promise<void>
  /** The first parts, in their order. */
  first: (id: string, most: number) => Promise<Sealed[]>
  /** Wipes the parts that begin before this byte. */
  wipe: (id: string, before: number) => Promise<void>
  forget: (id: string) => Promise<void>
}

export const newKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
