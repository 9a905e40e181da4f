import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Clip, Triad } from '@/generated'
import type { Cue } from '@/player/cues'
import { useMe } from '@/shared/session/me'
import { Loaded } from '@/shared/ui/Loaded'
import { Aside } from './Aside'
import { Composer } from './Composer'
import { ObservationItem } from './ObservationItem'
import classes from './observations.module.css'
import { SealedNote } from './SealedNote'
import { Search } from './search/Search'
import { Transcript } from './search/Transcript'
import { useArrivals } from './useArrivals'
import { useObservations } from './useObservations'

interface Props {
  clip: Clip
  triad: Triad | undefined
  /** The note chosen on the time line. */
  picked: string | undefined
  /** What is said in the clip. */
  said: Cue[]
}

/** What was seen and heard: everybody's notes in the order of the clip, and a place to write. */
export function ObservationsPanel({ clip, triad, picked, said }: Props) {
  const { t } = useTranslation('observations')
  const notes = useObservations(clip)
  const { role, watched, sealed } = clip.you
  useArrivals(notes.data, useMe().id)
  return (
    <section className={classes.panel} aria-label={t('title')}>
      {role !== 'owner' && (sealed || !watched) && <SealedNote clip={clip} />}
      <div className={`card ${classes.listCard}`}>
        <Loaded query={notes}>
          {(all) => (
            <Search clip={clip} triad={triad} notes={all} said={said}>
              {all.length === 0 && <Text className={classes.none}>{t(`empty.${role}`)}</Text>}
              <ol className={classes.list}>
                {all.map((note) => (
                  <ObservationItem
                    key={note.id}
                    clip={clip}
                    observation={note}
                    triad={triad}
                    picked={note.id === picked}
                  />
                ))}
              </ol>
              <Transcript said={said} language={clip.captions?.language} />
            </Search>
          )}
        </Loaded>
        <Aside clip={clip} triad={triad} />
      </div>
      <Composer clip={clip} />
    </section>
  )
}
