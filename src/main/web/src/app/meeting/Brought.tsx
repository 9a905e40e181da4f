import { useTranslation } from 'react-i18next'
import { presentCase } from '@/features/meetings/agenda/seats'
import { Bringing } from '@/features/meetings/before/Bringing'
import { Agreements } from '@/features/meetings/participant/Agreements'
import type { Meeting } from '@/generated'
import { useMe } from '@/shared/session/me'
import { isPlayable } from './roles'
import classes from './room.module.css'

/** What people bring: to look through before the cases, and where one has nothing to show. */
export function Brought({ meeting }: { meeting: Meeting }) {
  switch (meeting.phase?.name) {
    case 'opening':
      return (
        <div className={classes.brought}>
          <Bringing meeting={meeting} />
          <Agreements meeting={meeting} />
        </div>
      )
    case 'change':
      return <Coming meeting={meeting} />
    case 'look-back':
    case 'question':
    case 'watch':
      return <Lacking meeting={meeting} />
    default:
      return null
  }
}

/** Between two cases one looks again at what one brings; whoever keeps the time, at what comes next. */
function Coming({ meeting }: { meeting: Meeting }) {
  const me = useMe()
  const waiting = meeting.cases.filter(({ state }) => state === 'waiting')
  const mine = waiting.filter(({ ownerId }) => ownerId === me.id)
  const cases = meeting.you.keeper ? waiting.slice(0, 1) : mine
  if (cases.length === 0) return null
  return (
    <div className={classes.brought}>
      <Bringing meeting={meeting} cases={cases} />
    </div>
  )
}

/** Until it has been watched, what is missing can still be chosen. */
function Lacking({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting')
  const present = presentCase(meeting)
  if (!present) return null
  const { clipId, clipState, noClip, learningQuestion } = present
  const preparing = clipState === 'preparing' || clipState === 'uploading'
  const undecided = !learningQuestion || (clipId === undefined && !noClip)
  const decides = meeting.you.keeper || meeting.you.role === 'owner'
  return (
    <>
      {!isPlayable(meeting) && (
        <p className="card">{t(preparing ? 'picture.preparing' : 'picture.none')}</p>
      )}
      {undecided && decides && <Bringing meeting={meeting} cases={[present]} />}
    </>
  )
}
