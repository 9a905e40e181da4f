import { ActionIcon, Anchor } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Clip, Observation, Triad } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { useMe } from '@/shared/session/me'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import classes from './observations.module.css'
import { useAside } from './useObservations'
import { useOwnObservation } from './useOwnObservation'

interface Props {
  clip: Clip
  triad: Triad | undefined
}

/** What a later cut left out: not lost, and back as soon as the piece shows it again. */
export function Aside({ clip, triad }: Props) {
  const { t } = useTranslation('observations')
  const { data: notes = [] } = useAside(clip)
  if (notes.length === 0) return null
  const owner = clip.you.role === 'owner'
  return (
    <details className={classes.aside}>
      <summary>{t('aside.title', { count: notes.length })}</summary>
      <p className="soft">
        {t(owner ? 'aside.owner' : 'aside.peer')}{' '}
        {owner && clip.recording && (
          <Anchor component={Link} to={`/clips/${clip.id}/cut`}>
            {t('aside.cut')}
          </Anchor>
        )}
      </p>
      <ul>
        {notes.map((note) => (
          <AsideItem key={note.id} clip={clip} note={note} triad={triad} />
        ))}
      </ul>
    </details>
  )
}

function AsideItem({ clip, note, triad }: Props & { note: Observation }) {
  const { t } = useTranslation('observations')
  const me = useMe()
  const own = useOwnObservation(clip, note)
  return (
    <li>
      <PersonMark person={note.author} triad={triad} decorative />
      <span>
        <span className="soft">
          {firstName(note.author)} · {t(`kind.${note.kind}`)} ·{' '}
          {t(note.fromMs < 0 ? 'aside.before' : 'aside.behind')}
        </span>
        <span className={classes.text}>{note.text}</span>
        <ProblemNote problem={own.problem} />
      </span>
      {note.author.id === me.id && (
        <ActionIcon aria-label={t('item.delete')} onClick={() => void own.remove()}>
          <IconTrash size={18} />
        </ActionIcon>
      )}
    </li>
  )
}
