/** Speeds of J, K and L; below zero the picture walks back, zero stands still. */
const FORWARD = [1, 1.5, 2]
const BACK = [-1, -2, -4]

export type ShuttleKey = 'j' | 'k' | 'l'

/** The next speed: a key against the direction turns round at once, the same key again goes faster. */
export function shuttle(speed: number, pressed: ShuttleKey): number {
  if (pressed === 'k') return 0
  const ladder = pressed === 'l' ? FORWARD : BACK
  const sameWay = pressed === 'l' ? speed > 0 : speed < 0
  if (!sameWay) return ladder[0] ?? 0
  return ladder.find((step) => Math.abs(step) > Math.abs(speed)) ?? speed
}
