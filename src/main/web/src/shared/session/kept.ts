const prefix = 'drieluik-draft-'

/** Text that is not saved yet stays on this device until it is, or until one signs out. */
export function keepDraft(name: string, value: unknown) {
  localStorage.setItem(prefix + name, JSON.stringify(value))
}

export function forgetDraft(name: string) {
  localStorage.removeItem(prefix + name)
}

/** What was kept under this name; whoever asks knows what was put in. */
export function keptDraft(name: string): unknown {
  const text = localStorage.getItem(prefix + name)
  return text === null ? undefined : (JSON.parse(text) as unknown)
}

/** A shared computer keeps nothing of a person who signed out. */
export function forgetAllDrafts() {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .forEach((key) => localStorage.removeItem(key))
}
