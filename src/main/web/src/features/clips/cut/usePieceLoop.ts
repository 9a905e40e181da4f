import { useEffect, useRef } from 'react'
import type { Piece } from '@/generated'
import { usePlayer, usePosition } from '@/player/usePlayer'

/** Further behind its end than any frame: somebody went there. */
const RUN_OUT_MS = 250

/** The piece repeats for as long as one looks at it; whoever goes elsewhere in the recording is left alone there. */
export function usePieceLoop(piece: Piece) {
  const player = usePlayer()
  const looping = useRef(false)
  const follow = (ms: number) => {
    const inside = ms >= piece.fromMs && ms < piece.toMs + RUN_OUT_MS
    if (inside === looping.current) return
    looping.current = inside
    player.repeat(inside ? piece : undefined)
  }
  usePosition(follow)
  useEffect(() => {
    looping.current = false
    return () => player.repeat(undefined)
  }, [player, piece])
}
