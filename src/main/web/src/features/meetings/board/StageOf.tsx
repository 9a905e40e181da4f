import { useTranslation } from 'react-i18next'
import type { Meeting, ShownPlan } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { personIn, presentCase, triadOf } from '../agenda/seats'
import { Agreements } from './Agreements'
import classes from './board.module.css'
import { BoardClip } from './BoardClip'
import { BoardPlan } from './BoardPlan'
import { Closing } from './Closing'
import { Joining } from './Joining'
import type { Shown } from './shown'
import { type Stage, stageOf } from './stage'

interface Props {
  meeting: Meeting
  screen: Shown
}

/** The large part of the board. */
export function StageOf({ meeting, screen }: Props) {
  const stage = stageOf(meeting, screen.case)
  return (
    // A long plan is scrolled, by the keyboard too.
    <section className={classes.stage} data-stage={stage} tabIndex={stage === 'plan' ? 0 : -1}>
      {stage === 'clip' ? (
        <BoardClip meeting={meeting} screen={screen} />
      ) : (
        <Words stage={stage} meeting={meeting} plan={screen.case?.plan} />
      )}
    </section>
  )
}

interface WordsProps {
  stage: Stage
  meeting: Meeting
  plan: ShownPlan | undefined
}

function Words({ stage, meeting, plan }: WordsProps) {
  const { t } = useTranslation('board')
  const present = presentCase(meeting)
  switch (stage) {
    case 'joining':
      return <Joining meeting={meeting} />
    case 'agreements':
      return <Agreements meeting={meeting} />
    case 'plan':
      return plan ? <BoardPlan meeting={meeting} plan={plan} /> : null
    case 'question':
      return <h1 className={classes.huge}>{present?.learningQuestion?.text ?? t('noQuestion')}</h1>
    case 'speaker':
      return <Somebody meeting={meeting} id={present?.ownerId} said="looksBack" />
    case 'change':
      return <Somebody meeting={meeting} id={nextOwner(meeting)} said="next" />
    case 'paper':
      return <Somebody meeting={meeting} id={present?.ownerId} said="onPaper" />
    default:
      return <Closing meeting={meeting} />
  }
}

function nextOwner({ cases }: Meeting): string | undefined {
  return cases.find(({ state }) => state === 'waiting')?.ownerId
}

interface SomebodyProps {
  meeting: Meeting
  id: string | undefined
  said: 'looksBack' | 'next' | 'onPaper'
}

function Somebody({ meeting, id, said }: SomebodyProps) {
  const { t } = useTranslation('board')
  if (id === undefined) return null
  const person = personIn(meeting, id)
  return (
    <div className={classes.somebody}>
      <PersonMark person={person} triad={triadOf(meeting)} decorative />
      <p className={classes.huge}>{t(said, { name: firstName(person) })}</p>
    </div>
  )
}
