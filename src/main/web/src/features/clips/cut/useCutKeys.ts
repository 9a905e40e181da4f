import { useEffect, useEffectEvent } from 'react'
import { keysAreTaken } from '@/player/keys'
import { useShortcutsOn } from '@/player/usePlayerKeys'

interface Keys {
  onIn: () => void
  onOut: () => void
}

/** I and O, as in every film editor. */
export function useCutKeys({ onIn, onOut }: Keys) {
  const [on] = useShortcutsOn()
  const obey = useEffectEvent((key: string) => {
    if (key === 'i') onIn()
    if (key === 'o') onOut()
  })
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      const other = event.ctrlKey || event.metaKey || event.altKey
      if (!other && !keysAreTaken(event.target, event.key)) obey(event.key.toLowerCase())
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}
