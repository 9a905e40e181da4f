import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import { usePlayer } from '@/player/usePlayer'

/** `?at=84000` opens the clip at that moment: plans and reflections point at seconds. */
export function useStartAt(playable: boolean) {
  const player = usePlayer()
  const [search] = useSearchParams()
  const at = Number(search.get('at') ?? Number.NaN)
  useEffect(() => {
    if (playable && at >= 0) player.seek(at)
  }, [player, playable, at])
}
