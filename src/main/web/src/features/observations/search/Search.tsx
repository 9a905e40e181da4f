import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clip, Observation, Triad } from '@/generated'
import type { Cue } from '@/player/cues'
import { usePlayer } from '@/player/usePlayer'
import { ObservationItem } from '../ObservationItem'
import classes from '../observations.module.css'
import { type Found, find } from './find'
import { SaidItem } from './SaidItem'

/** More than anybody reads through, and a page can draw at every letter. */
const MOST_SHOWN = 100

interface Props {
  clip: Clip
  triad: Triad | undefined
  notes: Observation[]
  said: Cue[]
  /** What is there while nobody looks for anything. */
  children: ReactNode
}

/** Looks for words in what was noted and in what was said. Enter goes to the first moment. */
export function Search({ clip, triad, notes, said, children }: Props) {
  const { t } = useTranslation('observations')
  const player = usePlayer()
  const [query, setQuery] = useState('')
  const looking = query.trim() !== ''
  const found = useMemo(() => find(query, notes, said), [query, notes, said])
  const press = (event: KeyboardEvent) => {
    const first = found[0]
    if (event.key === 'Enter' && first) player.seek(first.fromMs)
    if (event.key === 'Escape') setQuery('')
  }
  return (
    <>
      <search className={classes.search}>
        <TextInput
          type="search"
          aria-label={t('search.label')}
          placeholder={t('search.example')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={press}
        />
        <HowMany found={looking ? found : undefined} />
      </search>
      {looking ? (
        <ol className={classes.list}>
          {found
            .slice(0, MOST_SHOWN)
            .map((moment, at) =>
              moment.note ? (
                <ObservationItem
                  key={moment.note.id}
                  clip={clip}
                  observation={moment.note}
                  triad={triad}
                  picked={false}
                />
              ) : (
                <SaidItem key={at} cue={moment.said} language={clip.captions?.language} />
              ),
            )}
        </ol>
      ) : (
        children
      )}
    </>
  )
}

function HowMany({ found }: { found: Found[] | undefined }) {
  const { t } = useTranslation('observations')
  const notes = found?.filter(({ note }) => note).length ?? 0
  const lines = (found?.length ?? 0) - notes
  const counts = [
    notes > 0 && t('search.notes', { count: notes }),
    lines > 0 && t('search.lines', { count: lines }),
    notes + lines > MOST_SHOWN && t('search.first', { count: MOST_SHOWN }),
  ].filter(Boolean)
  return (
    <p className={classes.found} role="status">
      {found && (counts.length > 0 ? counts.join(' · ') : t('search.none'))}
    </p>
  )
}
