import { useState } from 'react'
import type { Meeting, MeetingCommand } from '@/generated'
import { useMeetingStore } from '../live/useMeeting'

/** Sends a command and tells which one is still on its way. */
export function useSend() {
  const store = useMeetingStore()
  const [sending, setSending] = useState<MeetingCommand['type']>()
  /** Answers the meeting after it; undefined where it was refused, which the page says by itself. */
  const send = async (command: MeetingCommand): Promise<Meeting | undefined> => {
    setSending(command.type)
    const { meeting } = await store.send(command)
    setSending(undefined)
    return meeting
  }
  return { send, sending }
}
