import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Meeting, MeetingCommand } from '@/generated'
import { serverClock } from '@/shared/live/ServerClock'
import { show } from '@/test/render'
import { aMeeting } from '@/test/meeting'
import { MeetingStore } from '../live/MeetingStore'
import { MeetingContext } from '../live/useMeeting'
import { Brake } from '../participant/Brake'
import { SwitchChoice } from '../participant/SwitchChoice'
import { NextStep } from './NextStep'

const owner = (...commands: Meeting['you']['commands']) => ({
  you: { role: 'owner' as const, keeper: false, commands },
})

async function shown(part: (meeting: Meeting) => React.ReactNode, meeting: Meeting) {
  const sent: MeetingCommand[] = []
  const source = {
    events: '/api/meetings/meeting-1/events',
    read: () => Promise.resolve(meeting),
    send: (command: MeetingCommand) => {
      sent.push(command)
      return Promise.resolve(meeting)
    },
  }
  const store = new MeetingStore(source, serverClock)
  await show(<MeetingContext value={store}>{part(meeting)}</MeetingContext>)
  return sent
}

it('the keeper’s one main action says what comes next, and asks for it', async () => {
  const meeting = aMeeting({
    you: { role: 'facilitator', keeper: true, commands: ['next-phase'] },
  })
  const sent = await shown((each) => <NextStep meeting={each} />, meeting)
  await userEvent.click(screen.getByRole('button', { name: 'Verder: Coachen' }))
  expect(sent).toMatchObject([{ type: 'next-phase' }])
})

it('what was tapped on the board waits for the keeper', async () => {
  const { phase } = aMeeting()
  if (!phase) throw new Error('The meeting of the tests is running.')
  const meeting = aMeeting({
    phase: { ...phase, name: 'switch', index: phase.index + 2 },
    boardChoice: 'tips',
    you: { role: 'facilitator', keeper: true, commands: ['next-phase', 'open-tips'] },
  })
  const sent = await shown((each) => <NextStep meeting={each} />, meeting)
  await userEvent.click(screen.getByRole('button', { name: 'Ja, de tips gaan open' }))
  expect(sent).toMatchObject([{ type: 'open-tips' }])
})

it('only the owner has the brake, and lets it go again', async () => {
  const sent = await shown(
    (each) => <Brake meeting={each} />,
    aMeeting({ ...owner('brake', 'release-brake'), braked: true }),
  )
  expect(screen.queryByRole('button', { name: 'Zet het beeld stil' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Het beeld mag verder' }))
  expect(sent).toMatchObject([{ type: 'release-brake' }])
})

it('nobody else is offered the brake or the tips', async () => {
  await shown(
    (each) => (
      <>
        <Brake meeting={each} />
        <SwitchChoice meeting={each} />
      </>
    ),
    aMeeting(),
  )
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
