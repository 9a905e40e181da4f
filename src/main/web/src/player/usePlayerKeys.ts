import { useLocalStorage } from '@mantine/hooks'
import { useEffect, useEffectEvent } from 'react'
import { keysAreTaken, type PlayerKey, playerKey } from './keys'
import type { Player } from './Player'
import { useCaptionsOn } from './useCaptions'
import { usePlayer, usePlayerState } from './usePlayer'

const SECOND_MS = 1000
const FIVE_MS = 5000

/** Whether single keys steer the player at all: people with speech control or a tremor switch it off. */
export function useShortcutsOn() {
  return useLocalStorage({ key: 'drieluik-shortcuts', defaultValue: true })
}

/** Lets the whole page steer the player, except where somebody types. */
export function usePlayerKeys(onHelp: () => void) {
  const player = usePlayer()
  const [on] = useShortcutsOn()
  const [captioned, setCaptioned] = useCaptionsOn()
  const muted = usePlayerState((state) => state.muted)
  const fullScreen = usePlayerState((state) => state.fullScreen)

  const obey = useEffectEvent((asked: PlayerKey) => {
    if (asked === 'help') onHelp()
    else if (asked === 'mute') player.mute(!muted)
    else if (asked === 'captions') setCaptioned(!captioned)
    else if (asked === 'full-screen') player.fullScreen(!fullScreen)
    else request(player, asked)
  })

  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || keysAreTaken(event.target, event.key)) return
      const asked = playerKey(event)
      if (!asked) return
      event.preventDefault()
      obey(asked)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}

type Simple = Exclude<PlayerKey, 'help' | 'mute' | 'captions' | 'full-screen'>

const REQUESTS: Record<Simple, (player: Player) => void> = {
  toggle: (player) => player.toggle(),
  'shuttle-back': (player) => player.shuttle('j'),
  pause: (player) => player.shuttle('k'),
  'shuttle-forward': (player) => player.shuttle('l'),
  'second-back': (player) => player.move(-SECOND_MS),
  'second-forward': (player) => player.move(SECOND_MS),
  'five-back': (player) => player.move(-FIVE_MS),
  'five-forward': (player) => player.move(FIVE_MS),
  'frame-back': (player) => player.moveFrames(-1),
  'frame-forward': (player) => player.moveFrames(1),
  slower: (player) => player.faster(-1),
  faster: (player) => player.faster(1),
  start: (player) => player.seek(0),
  end: (player) => player.seek(player.durationMs),
  loop: (player) => player.markLoop(),
}

function request(player: Player, asked: Simple) {
  REQUESTS[asked](player)
}
