type Question = () => Promise<boolean>

const nothingLeft: Question = () => Promise.resolve(true)
let question = nothingLeft

/** Whoever keeps something on this device asks what is to become of it, before somebody signs out. */
export function askBeforeLeaving(ask: Question) {
  question = ask
  return () => {
    question = nothingLeft
  }
}

export const mayLeave = () => question()
