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
  const scored = (text: string, score: number | undefined) =>
    score === undefined ? text : `${text} (${score})`.trim()
  return (
    <article className={classes.shared}>
      <Group gap="sm" wrap="nowrap">
        <PersonMark person={by} triad={triadOf(meeting)} decorative />
        <Text fw={600}>{t('round.sharedBy', { name: firstName(by) })}</Text>
      </Group>
      <dl>
        <Said name="took" text={took} />
        <Said name="mine" text={scored(mine, myScore)} />
        <Said name="others" text={scored(others, othersScore)} />
      </dl>
    </article>
  )
}

function Said({ name, text }: { name: 'took' | 'mine' | 'others'; text: string }) {
  const { t } = useTranslation('after')
  if (text === '') return null
  return (
    <>
      <dt>{t(`round.their.${name}`)}</dt>
      <dd>{text}</dd>
    </>
  )
}
