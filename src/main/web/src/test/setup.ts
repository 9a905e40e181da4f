import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// jsdom has neither, and Mantine asks for both.
window.matchMedia = (query: string) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as MediaQueryList

window.ResizeObserver = class {
  observe() {
    return undefined
  }
  unobserve() {
    return undefined
  }
  disconnect() {
    return undefined
  }
}

// jsdom's tracks tell nothing, and the player listens to them; Chromium has text tracks only.
const tracks = { textTracks: new EventTarget(), audioTracks: undefined, videoTracks: undefined }
for (const [name, value] of Object.entries(tracks)) {
  Object.defineProperty(HTMLMediaElement.prototype, name, { get: () => value })
}

// A growing text area measures itself anew when its font has come.
Object.defineProperty(document, 'fonts', { value: new EventTarget() })
