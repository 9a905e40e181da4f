import { useEffect, useEffectEvent } from 'react'
import { keysAreTaken } from './keys'
import { useShortcutsOn } from './usePlayerKeys'

/** Keys besides the player's own, from anywhere on the page where nobody types. */
export function usePageKeys(keys: Record<string, () => void>) {
  const [on] = useShortcutsOn()
  const obey = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    const other = event.ctrlKey || event.metaKey || event.altKey
    const act = keys[key]
    if (!act || other || event.defaultPrevented || keysAreTaken(event.target, key)) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => obey(event)
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}
