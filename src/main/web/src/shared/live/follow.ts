import { lineByLock } from './byLock'
import { lineByWorker } from './byWorker'
import { Streams, type Tell } from './streams'

/** The way to the streams, whoever of this browser's tabs holds them. */
export interface Line {
  join: (url: string, listener: Tell) => void
  leave: (url: string, listener: Tell) => void
  renew: (url: string) => void
}

let line: Line | undefined

function chosenLine(): Line {
  return (line ??= lineByWorker() ?? lineByLock() ?? new Streams())
}

/** Listens to a stream of events until the function that comes back is called. */
export function follow(url: string, listener: Tell): () => void {
  chosenLine().join(url, listener)
  return () => chosenLine().leave(url, listener)
}

/** Asks for a new line where the present one may have died unnoticed. */
export function renew(url: string) {
  chosenLine().renew(url)
}
