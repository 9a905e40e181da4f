import { UnstyledButton } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Observation } from '@/generated'
import { usePlayer } from '@/player/usePlayer'
import { firstName } from '@/shared/people/marks'
import { useMe } from '@/shared/session/me'
import { clock } from '@/shared/time/clock'
import type { Coincidence } from './coincidences'
import { jumpTo } from './jump'
import classes from './observations.module.css'

interface Props {
  moments: Coincidence[]
  notes: Observation[]
}

/** Says in words where people looked at the same moment; the fullest first, the others by their time. */
export function Together({ moments, notes }: Props) {
  const { t, i18n } = useTranslation('observations')
  const me = useMe()
  const player = usePlayer()
  const [first, ...others] = moments.toSorted((a, b) => b.authors.length - a.authors.length)
  if (!first) return null
  const names = namesOf(first, notes, me.id, t('together.you'), i18n.language)
  return (
    <p className={classes.together}>
      {sentence(t, first, first.authors.includes(me.id), names)}
      {others.length > 0 && ` ${t('together.also')} `}
      {others.map((moment) => (
        <UnstyledButton
          key={moment.atMs}
          className="time"
          onClick={() => jumpTo(player, moment.fromMs)}
        >
          {clock(moment.atMs)}
        </UnstyledButton>
      ))}
    </p>
  )
}

function sentence(t: TFunction, { atMs, authors }: Coincidence, withMe: boolean, names: string) {
  const count = authors.length
  const key = count === 2 ? 'two' : count > 3 ? 'many' : withMe ? 'youAll' : 'allThree'
  return t(`observations:together.${key}`, { time: clock(atMs), names, count })
}

/** "Anna, Bram en jij": oneself comes last. */
function namesOf(
  { authors }: Coincidence,
  notes: Observation[],
  me: string,
  you: string,
  language: string,
): string {
  const people = new Map(notes.map((note) => [note.author.id, note.author]))
  const others = authors.flatMap((id) => (id === me ? [] : (people.get(id) ?? []))).map(firstName)
  const names = authors.includes(me) ? [...others, you] : others
  return new Intl.ListFormat(language).format(names)
}
