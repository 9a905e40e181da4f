import { type MediaState, useMediaSelector } from 'media-chrome/react/media-store'
import { createContext, use, useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { Player, PlayerMemory } from './Player'

export const PlayerContext = createContext<Player | null>(null)

/** The player to send requests to. */
export function usePlayer(): Player {
  const player = use(PlayerContext)
  if (!player) throw new Error('A PlayerProvider is missing around this component.')
  return player
}

/** What the element says of itself; it is renewed about five times a second while playing. */
export interface PlayerState {
  paused: boolean
  positionMs: number
  durationMs: number
  rate: number
  muted: boolean
  loading: boolean
  fullScreen: boolean
  failed: boolean
  /** Whether there is something to read along. */
  captioned: boolean
}

export function usePlayerState<T>(select: (state: PlayerState) => T): T {
  const { held } = usePlayerMemory()
  return useMediaSelector((media) => select({ ...stateOf(media), ...held }))
}

function stateOf(media: Partial<MediaState>): PlayerState {
  return {
    paused: media.mediaPaused ?? true,
    positionMs: Math.round((media.mediaCurrentTime ?? 0) * 1000),
    durationMs: Math.round(finite(media.mediaDuration) * 1000),
    rate: media.mediaPlaybackRate ?? 1,
    muted: media.mediaMuted ?? false,
    loading: media.mediaLoading ?? false,
    fullScreen: media.mediaIsFullscreen ?? false,
    captioned: (media.mediaSubtitlesList ?? []).length > 0,
    failed: media.mediaErrorCode !== undefined && media.mediaErrorCode !== 0,
  }
}

/** Not known yet is NaN to the element. */
function finite(seconds: number | undefined): number {
  return Number.isFinite(seconds) ? (seconds ?? 0) : 0
}

/** The repeated seconds and the walk back. */
export function usePlayerMemory(): PlayerMemory {
  const player = usePlayer()
  return useSyncExternalStore(player.subscribe, player.remembered)
}

/** Calls back at each frame, outside React's rendering. */
export function usePosition(onPosition: (ms: number) => void) {
  const player = usePlayer()
  const latest = useEffectEvent(onPosition)
  useEffect(() => player.followPosition((ms) => latest(ms)), [player])
}
