import { VisuallyHidden } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaCase, Meeting } from '@/generated'
import { colorOf, firstName, markIn } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import classes from './agenda.module.css'
import { minutes, ranSince } from './left'
import { caseNumber, personIn, triadOf } from './seats'
import { fullness, type Segment, segmentsOf } from './segments'
import { useServerNow } from './useServerNow'

/** A panel for each case with a segment for each of its phases: what was used fills it. */
export function AgendaBar({ meeting, large = false }: { meeting: Meeting; large?: boolean }) {
  const { t } = useTranslation('agenda')
  return (
    <ol className={classes.bar} data-large={large || undefined} aria-label={t('cases')}>
      {meeting.cases.map((each) => (
        <CasePanel key={each.ownerId} meeting={meeting} each={each} large={large} />
      ))}
    </ol>
  )
}

interface Props {
  meeting: Meeting
  each: AgendaCase
  large: boolean
}

function CasePanel({ meeting, each, large }: Props) {
  const { t } = useTranslation('agenda')
  const owner = personIn(meeting, each.ownerId)
  const triad = triadOf(meeting)
  const number = caseNumber(meeting, each.ownerId)
  return (
    <li
      className={classes.panel}
      data-state={each.state}
      style={personColor(colorOf(markIn(triad, owner.id)))}
      aria-current={each.state === 'running' ? 'step' : undefined}
    >
      <p className={classes.name}>
        <PersonMark person={owner} triad={triad} size={large ? 40 : 24} decorative />
        <VisuallyHidden>{t('caseNumber', { number })}</VisuallyHidden>
        <strong>{firstName(owner)}</strong>
        <span className={classes.state}>
          {each.state === 'done' && <IconCheck size={large ? '1.75rem' : 16} aria-hidden />}
          {t(`state.${each.state}`, { count: minutes(each.usedMs) })}
        </span>
      </p>
      <div className={classes.segments} aria-hidden>
        {segmentsOf(meeting, owner.id).map((segment, at) => (
          <Bar key={at} meeting={meeting} segment={segment} />
        ))}
      </div>
    </li>
  )
}

function Bar({ meeting, segment }: { meeting: Meeting; segment: Segment }) {
  const { place, budgetMs, usedMs } = segment
  return (
    <span className={classes.segment} style={{ flexGrow: Math.max(budgetMs, usedMs) }}>
      {place === 'present' ? (
        <Filling meeting={meeting} segment={segment} />
      ) : (
        <Filled share={fullness(segment, 0)} />
      )}
    </span>
  )
}

function Filling({ meeting, segment }: { meeting: Meeting; segment: Segment }) {
  const ran = ranSince(meeting, useServerNow())
  return <Filled share={fullness(segment, ran)} />
}

function Filled({ share }: { share: number }) {
  return <span className={classes.filled} style={{ width: `${(share * 100).toFixed(1)}%` }} />
}

/** Gives the styles below it the colour of a person. */
function personColor(color: string): CSSProperties {
  return { '--person': color } as CSSProperties
}
