/** What brings the picture where it belongs: another speed for a moment, or a jump. */
export type Correction = { rate: number } | 'jump'

/** Less than one frame of 60 a second: nobody sees it, and the measure itself is no better. */
const NOTHING_MS = 12
/** From here on a jump is seen less long than catching up. */
const JUMP_MS = 300
/** A jump that did not help is not tried again at once: it would only cost pictures. */
const JUMP_AGAIN_MS = 1500
const PATIENT_JUMP_MS = 1000
/** In this time the error should be two thirds less, as far as the bounds allow. */
const WITHIN_MS = 800
const LEAST = 0.02
/** Voices keep their pitch; so much is only used in the moments after somebody pressed something. */
const MOST = 0.25

/** @param errorMs ahead, or behind where negative */
export function correction(errorMs: number, rate: number, sinceJumpMs: number): Correction {
  const size = Math.abs(errorMs)
  const far = sinceJumpMs < JUMP_AGAIN_MS ? PATIENT_JUMP_MS : JUMP_MS
  if (size > far) return 'jump'
  if (size < NOTHING_MS) return { rate }
  const share = Math.min(Math.max(size / WITHIN_MS / rate, LEAST), MOST)
  return { rate: rate * (1 - Math.sign(errorMs) * share) }
}
