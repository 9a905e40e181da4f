import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ClosingReflection, Meeting } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { triadOf } from '../agenda/seats'
import classes from './after.module.css'

interface Props {
  meeting: Meeting
  reflection: ClosingReflection
}

/** What somebody chose to share of how it went. */
export function SharedReflection({ meeting, reflection }: Props) {
  const { t } = useTranslation('after')
  const { by, took, mine, myScore, others, othersScore } = reflection
  return (
    <article className={classes.shared}>
      <Group gap="sm" wrap="nowrap">
        <PersonMark person={by} triad={triadOf(meeting)} decorative />
        <Text fw={600}>{t('round.sharedBy', { name: firstName(by) })}</Text>
      </Group>
      <dl>
        <Said name="took" text={took} />
        <Said name="mine" text={mine} score={myScore} />
        <Said name="others" text={others} score={othersScore} />
      </dl>
    </article>
  )
}

interface SaidProps {
  name: 'took' | 'mine' | 'others'
  text: string
  score?: number | undefined
}

function Said({ name, text, score }: SaidProps) {
  const { t } = useTranslation('after')
  if (text === '' && score === undefined) return null
  return (
    <>
      <dt>{t(`round.their.${name}`)}</dt>
      {text !== '' && <dd>{text}</dd>}
      {score !== undefined && <dd>{t('round.scored', { score })}</dd>}
    </>
  )
}
