import { MediaProvider, useMediaStore } from 'media-chrome/react/media-store'
import { type ReactNode, useEffect, useState } from 'react'
import { Player } from './Player'
import { PlayerContext } from './usePlayer'

/** One player for everything inside: the picture, its buttons, the time line and whoever else asks. */
export function PlayerProvider({ children }: { children: ReactNode }) {
  return (
    <MediaProvider>
      <WithPlayer>{children}</WithPlayer>
    </MediaProvider>
  )
}

function WithPlayer({ children }: { children: ReactNode }) {
  const store = useMediaStore()
  const [player] = useState(() => new Player(store))
  useEffect(() => () => player.close(), [player])
  return <PlayerContext value={player}>{children}</PlayerContext>
}
