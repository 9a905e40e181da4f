import { type ReactNode, useEffect, useMemo } from 'react'
import { serverClock } from '@/shared/live/ServerClock'
import { MeetingStore } from './MeetingStore'
import type { Source } from './source'
import { MeetingContext } from './useMeeting'

interface Props {
  /** The same object for as long as it is the same meeting. */
  source: Source
  children: ReactNode
}

/** Follows one meeting for everything inside. */
export function MeetingProvider({ source, children }: Props) {
  const store = useMemo(() => new MeetingStore(source, serverClock), [source])
  useEffect(() => store.open(), [store])
  return <MeetingContext value={store}>{children}</MeetingContext>
}
