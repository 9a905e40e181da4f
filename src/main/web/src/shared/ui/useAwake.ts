import { useEffect } from 'react'

/** Keeps the screen from going dark; a browser that cannot, or on plain http, does as it always does. */
export function useAwake() {
  useEffect(() => {
    let lock: Promise<WakeLockSentinel | undefined> = Promise.resolve(undefined)
    // A lock is lost with each look at another tab.
    const hold = () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      lock = navigator.wakeLock.request('screen').catch(() => undefined)
    }
    hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      document.removeEventListener('visibilitychange', hold)
      void lock.then((held) => held?.release())
    }
  }, [])
}
