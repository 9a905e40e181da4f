import { useTranslation } from 'react-i18next'
import { TakeIntoPlan } from '@/features/coaching/TakeIntoPlan'
import { useQuestionPlan } from '@/features/coaching/useQuestionPlan'
import { presentCase, triadOf } from '@/features/meetings/agenda/seats'
import { leads } from '@/features/meetings/replay/screens'
import { Composer } from '@/features/observations/Composer'
import { ObservationItem } from '@/features/observations/ObservationItem'
import { useArrivals } from '@/features/observations/useArrivals'
import { useObservations } from '@/features/observations/useObservations'
import type { Clip, Meeting, Observation } from '@/generated'
import { useMe } from '@/shared/session/me'
import classes from './room.module.css'
import { areNotesOpen } from './roles'

interface Props {
  meeting: Meeting
  clip: Clip
}

/** What people saw and heard, once all have looked; before that one has one's own. */
export function Notes({ meeting, clip }: Props) {
  const { t } = useTranslation('meeting')
  const me = useMe()
  const { data: all } = useObservations(clip)
  const open = areNotesOpen(meeting)
  useArrivals(open ? all : undefined, me.id)
  const notes = (all ?? []).filter((note) => open || note.author.id === me.id)
  const composer = <Composer clip={clip} pauses={false} />
  const list = notes.length > 0 && <List meeting={meeting} clip={clip} notes={notes} />
  return (
    <section className={classes.notes} aria-label={t('notes.title')} data-first={isAside(meeting)}>
      {isAside(meeting) && list ? (
        <details open>
          <summary>{t('notes.count', { count: notes.length })}</summary>
          {list}
        </details>
      ) : (
        <>
          {open && <h2>{t('notes.title')}</h2>}
          {list}
          {open && !list && <p className="soft">{t('notes.none')}</p>}
        </>
      )}
      {isForWriting(meeting) ? (
        composer
      ) : (
        <details>
          <summary>{t('notes.more')}</summary>
          {composer}
        </details>
      )}
    </section>
  )
}

/** Whoever writes a plan has the observations at hand, above it; the list can be folded. */
function isAside({ phase, you }: Meeting): true | undefined {
  return (phase?.name === 'plan' && you.role === 'owner') || undefined
}

/** When writing down is what everybody does; in a talk it can be done all the same. */
function isForWriting({ phase, you }: Meeting): boolean {
  return phase?.name === 'describe' || (phase?.name === 'tips' && you.role === 'coach')
}

function List({ meeting, clip, notes }: Props & { notes: Observation[] }) {
  const me = useMe()
  const takes = meeting.you.role === 'owner' && areNotesOpen(meeting)
  const question = takes ? presentCase(meeting)?.learningQuestion?.id : undefined
  const { listed, plan } = useQuestionPlan(question, meeting.phase?.name)
  const known = listed.data?.items.length === 0 || plan.data !== undefined
  return (
    <ol className={`card ${classes.list}`}>
      {notes.map((note) => (
        <ObservationItem
          key={note.id}
          clip={clip}
          observation={note}
          triad={triadOf(meeting)}
          picked={false}
          jumps={leads(meeting, me.id)}
        >
          {question && known && (
            <TakeIntoPlan questionId={question} plan={plan.data} observation={note} />
          )}
        </ObservationItem>
      ))}
    </ol>
  )
}
