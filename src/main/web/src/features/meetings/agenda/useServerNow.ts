import { useEffect, useState } from 'react'
import { serverClock } from '@/shared/live/ServerClock'

const EVERY_MS = 250

/** The server's clock, for what counts down. Ask for it in small parts only: they are drawn anew with it. */
export function useServerNow(): number {
  const [now, setNow] = useState(() => serverClock.now())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(serverClock.now()), EVERY_MS)
    return () => window.clearInterval(timer)
  }, [])
  return now
}
