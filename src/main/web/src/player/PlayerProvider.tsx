import { MediaProvider, useMediaStore } from 'media-chrome/react/media-store'
import { type ReactNode, useEffect, useState } from 'react'
import type { Lead } from './lead'
import { Player } from './Player'
import { PlayerContext } from './usePlayer'

interface Props {
  /** Leads the picture from elsewhere; the same one for as long as the provider lives. */
  lead?: Lead
  children: ReactNode
}

/** One player for everything inside: the picture, its buttons, the time line and whoever else asks. */
export function PlayerProvider(props: Props) {
  return (
    <MediaProvider>
      <WithPlayer {...props} />
    </MediaProvider>
  )
}

function WithPlayer({ lead, children }: Props) {
  const store = useMediaStore()
  const [player] = useState(() => new Player(store, lead))
  useEffect(() => player.open(), [player])
  return <PlayerContext value={player}>{children}</PlayerContext>
}
