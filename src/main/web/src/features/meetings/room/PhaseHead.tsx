import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { useAnnounce } from '@/shared/ui/announce'
import { useEffect } from 'react'
import { Countdown } from '../agenda/Countdown'
import { caseNumber, personIn, presentCase, triadOf } from '../agenda/seats'
import { usePhaseName } from './usePhaseName'
import classes from './room.module.css'

/** Where the meeting is: whose case, which step, how long still (the keeper has that in hand), and the question it is all about. */
export function PhaseHead({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('room')
  const announce = useAnnounce()
  const name = usePhaseName(meeting.phase)
  const present = presentCase(meeting)
  const owner = present && personIn(meeting, present.ownerId)
  const heading = present?.learningQuestion?.text ?? (owner ? t('noQuestion') : t('title'))
  useEffect(() => announce(t('now', { phase: name })), [announce, t, name])
  return (
    <header className={classes.head}>
      <p className={classes.where}>
        {owner && <PersonMark person={owner} triad={triadOf(meeting)} decorative />}
        {owner && (
          <span>
            {t('agenda:caseOf', {
              number: caseNumber(meeting, owner.id),
              name: firstName(owner),
            })}
          </span>
        )}
        <strong>{name}</strong>
        {!meeting.you.keeper && (
          <span className={classes.clock}>
            <Countdown meeting={meeting} />
          </span>
        )}
      </p>
      <Title order={1} className={classes.question}>
        {heading}
      </Title>
    </header>
  )
}
