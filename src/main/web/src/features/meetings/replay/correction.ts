/** What brings the picture where it belongs: another speed for a moment, or a jump. */
export type Correction = { rate: number } | 'jump'

/** Less than one frame of 60 a second: nobody sees it, and the measure itself is no better. */
const NOTHING_MS = 12
/** From here on a jump is seen less long than a slow catching up. */
const JUMP_MS = 200
/** A jump that did not help is not tried again at once: it would only cost pictures. */
const JUMP_AGAIN_MS = 700
const PATIENT_JUMP_MS = 1000
/** Seconds in which the error should be gone, as far as the bounds allow. */
const WITHIN_S = 1
const LEAST = 0.02
/** Voices keep their pitch, and a tenth faster or slower is not heard. */
const MOST = 0.08

/** @param errorMs ahead, or behind where negative */
export function correction(errorMs: number, rate: number, sinceJumpMs: number): Correction {
  const size = Math.abs(errorMs)
  const far = sinceJumpMs < JUMP_AGAIN_MS ? PATIENT_JUMP_MS : JUMP_MS
  if (size > far) return 'jump'
  if (size < NOTHING_MS) return { rate }
  const share = Math.min(Math.max(size / 1000 / WITHIN_S / rate, LEAST), MOST)
  return { rate: rate * (1 - Math.sign(errorMs) * share) }
}
