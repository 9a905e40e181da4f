import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Meeting, MeetingCase } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { useDates } from '@/shared/time/dates'
import { useProblemWords } from '@/shared/ui/ProblemNote'
import { Countdown } from '../agenda/Countdown'
import { can, caseNumber, personIn, presentCase, triadOf } from '../agenda/seats'
import { TimeInWords } from '../agenda/TimeLeft'
import { useLiveMeeting } from '../live/useMeeting'
import { usePhaseName } from '../room/usePhaseName'
import classes from './board.module.css'
import { Choice } from './Choice'
import { JoinByPhone } from './JoinByPhone'
import { ScreenButtons } from './ScreenButtons'
import { promptOf } from './stage'

/** When there is a moment for whoever comes late. */
const JOINING = new Set(['opening', 'change'])

interface Props {
  meeting: Meeting
  words: MeetingCase | undefined
  captioned: boolean
}

/** Whose case it is, the question, the step, one prompt, and the time that is left. */
export function Side({ meeting, words, captioned }: Props) {
  const { phase } = meeting
  const phaseName = usePhaseName(phase)
  const choosing = phase?.name === 'switch' || meeting.boardChoice !== undefined
  return (
    <div className={classes.side}>
      <div className={classes.top}>
        <WhoseCase meeting={meeting} />
        <ScreenButtons captioned={captioned} />
      </div>
      <Question meeting={meeting} />
      {!phase && <Starting meeting={meeting} />}
      {phase && (
        <>
          <Title order={2} className={classes.phase}>
            {phaseName}
          </Title>
          <p className={classes.prompt}>{promptOf(words)}</p>
          {choosing && can(meeting, 'open-tips') && <Choice meeting={meeting} />}
          <div className={classes.time}>
            <Countdown meeting={meeting} />
            <TimeInWords meeting={meeting} />
          </div>
        </>
      )}
      <Notices />
      {JOINING.has(phase?.name ?? '') && <JoinByPhone meeting={meeting} />}
    </div>
  )
}

function Starting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('board')
  const dates = useDates()
  const name = meeting.keeperId ? firstName(personIn(meeting, meeting.keeperId)) : ''
  return (
    <>
      <p className={classes.phase}>{dates.dayAndTime(meeting.startsAt)}</p>
      <p className={classes.prompt}>{t(name ? 'starts' : 'somebodyStarts', { name })}</p>
    </>
  )
}

function WhoseCase({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('board')
  const present = presentCase(meeting)
  if (!present) return <p className={classes.case} />
  const owner = personIn(meeting, present.ownerId)
  return (
    <p className={classes.case}>
      <PersonMark person={owner} triad={triadOf(meeting)} decorative />
      {t('agenda:caseOf', { number: caseNumber(meeting, owner.id), name: firstName(owner) })}
    </p>
  )
}

/** In characters: what is longer is written smaller, so that all of it is there. */
function lengthOf({ length }: string): 'usual' | 'long' | 'longest' {
  if (length > 150) return 'longest'
  return length > 75 ? 'long' : 'usual'
}

/** Large; while it fills the board itself it does not stand here as well. */
function Question({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('board')
  const present = presentCase(meeting)
  const text = present?.learningQuestion?.text
  if (meeting.phase?.name === 'question') return null
  const heading = present ? (text ?? t('noQuestion')) : t('title')
  return (
    <Title order={1} className={classes.question} data-length={lengthOf(heading)}>
      {heading}
    </Title>
  )
}

function Notices() {
  const { t } = useTranslation('board')
  const { line, refusal } = useLiveMeeting()
  const words = useProblemWords()
  const refused = refusal && words(refusal)
  return (
    <div role="status" className={classes.notices}>
      {line === 'lost' && <p>{t('lost')}</p>}
      {refused && (
        <p>
          <strong>{refused.title}.</strong> {refused.detail}
        </p>
      )}
    </div>
  )
}
