import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Meeting, MeetingCommand } from '@/generated'
import { can } from '../agenda/seats'
import { useSend } from './useSend'

interface Props extends ButtonProps {
  meeting: Meeting
  command: MeetingCommand
  onDone?: () => void
  'aria-pressed'?: boolean
  'data-autofocus'?: boolean
  children: ReactNode
}

/** Asks this of the meeting; who may not ask it now does not see the button. */
export function CommandButton({ meeting, command, onDone, ...button }: Props) {
  const { send, sending } = useSend()
  if (!can(meeting, command.type)) return null
  const ask = async () => {
    if (await send(command)) onDone?.()
  }
  return <Button {...button} loading={sending !== undefined} onClick={() => void ask()} />
}
