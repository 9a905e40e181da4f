import { useEffect, useEffectEvent } from 'react'
import { keysAreTaken } from '@/player/keys'
import { useShortcutsOn } from '@/player/usePlayerKeys'

interface Keys {
  onWrite: () => void
  onBegin: () => void
  onEnd: () => void
}

/** N goes to the field, [ and ] mark a range, from anywhere on the page where nobody types. */
export function useComposerKeys(keys: Keys) {
  const [on] = useShortcutsOn()
  const obey = useEffectEvent((key: string) => {
    if (key === 'n') keys.onWrite()
    else if (key === '[') keys.onBegin()
    else keys.onEnd()
  })
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      const other = event.ctrlKey || event.metaKey || event.altKey
      if (other || !['n', '[', ']'].includes(key) || keysAreTaken(event.target, key)) return
      event.preventDefault()
      obey(key)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}
