import { TimeLeft } from '@/features/meetings/agenda/TimeLeft'
import { KeeperActions } from '@/features/meetings/keeper/KeeperActions'
import { NextStep } from '@/features/meetings/keeper/NextStep'
import { Prompts } from '@/features/meetings/room/Prompts'
import { Suggestions } from '@/features/meetings/room/Suggestions'
import type { Meeting } from '@/generated'
import classes from './room.module.css'

/** The agenda in one's hands: the time, what comes next, and words that help to lead. */
export function KeeperPart({ meeting }: { meeting: Meeting }) {
  const { facilitation, you } = meeting
  const leading = you.role === 'facilitator'
  return (
    <section className={`card ${classes.keeper}`}>
      <TimeLeft meeting={meeting} />
      <NextStep meeting={meeting} />
      <Prompts
        meeting={meeting}
        audiences={leading ? ['facilitator', 'everybody'] : ['facilitator']}
        onRequest={facilitation > 1}
      />
      <KeeperActions meeting={meeting} />
      {leading && <Suggestions meeting={meeting} />}
    </section>
  )
}
