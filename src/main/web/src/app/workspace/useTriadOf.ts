import type { Clip, Triad } from '@/generated'
import { triadWith } from '@/shared/people/marks'
import { useMe } from '@/shared/session/me'

/** The triad whose order gives colours and shapes: the one it is shared with, else the owner's. */
export function useTriadOf(clip: Clip): Triad | undefined {
  const { triads } = useMe()
  const shared = triads.find((triad) => triad.id === clip.sharing?.triadId)
  return shared ?? triadWith(triads, clip.owner.id)
}
