import { Group } from '@mantine/core'
import { Here } from '@/features/meetings/participant/Here'
import { ShowPlan } from '@/features/meetings/participant/ShowPlan'
import { SwitchChoice } from '@/features/meetings/participant/SwitchChoice'
import { Tallies } from '@/features/meetings/participant/Tallies'
import { useMarks } from '@/features/meetings/participant/useMarks'
import { TakeTime } from '@/features/meetings/keeper/TakeTime'
import { CallLink } from '@/features/meetings/room/CallLink'
import { PlanOnTable } from '@/features/meetings/room/PlanOnTable'
import { Prompts } from '@/features/meetings/room/Prompts'
import { Suggestions } from '@/features/meetings/room/Suggestions'
import type { Clip, Meeting } from '@/generated'
import { MarksPart } from './MarksPart'
import { Between } from './Between'
import { OwnersPlan } from './OwnersPlan'
import { audiencesOf, isPlayable } from './roles'

interface Props {
  meeting: Meeting
  clip: Clip | undefined
}

/** What this phase asks of whoever looks at this screen. */
export function MyPart({ meeting, clip }: Props) {
  const { phase, setting, you } = meeting
  const marks = useMarks(meeting)
  const owner = you.role === 'owner'
  // A facilitator who keeps the time has both hands full.
  const speaks = !you.keeper || you.role !== 'facilitator'
  const watching = phase?.name === 'watch' && isPlayable(meeting)
  return (
    <>
      {watching && speaks && <Here meeting={meeting} onHere={marks.here} />}
      {/* Before the words that come a moment later: a button must not jump away from under a finger. */}
      <SwitchChoice meeting={meeting} />
      {speaks && <Prompts meeting={meeting} audiences={audiencesOf(meeting)} />}
      <Between meeting={meeting} />
      <Tallies meeting={meeting} />
      {you.role === 'coach' && <Suggestions meeting={meeting} />}
      {clip && <MarksPart meeting={meeting} clip={clip} own={marks} />}
      {owner ? <OwnersPlan meeting={meeting} /> : <PlanOnTable meeting={meeting} />}
      <Group justify="center">
        <ShowPlan meeting={meeting} />
        {setting === 'remote' && <CallLink meeting={meeting} />}
        <TakeTime meeting={meeting} />
      </Group>
    </>
  )
}
