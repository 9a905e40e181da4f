import { useRef } from 'react'
import type { Mute } from '@/generated'
import { usePlayer, usePosition } from '@/player/usePlayer'
import { covers } from './masking'

/** Lets the owner hear what the others will: nothing, where it is silenced. */
export function useSilence(mutes: Mute[]) {
  const player = usePlayer()
  const silenced = useRef(false)
  usePosition((ms) => {
    const silent = mutes.some((mute) => covers(mute, ms))
    // Who switched the sound off by hand keeps it off.
    if (silent !== silenced.current) player.mute(silent)
    silenced.current = silent
  })
}
