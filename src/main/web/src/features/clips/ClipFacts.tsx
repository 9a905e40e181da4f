import { useTranslation } from 'react-i18next'
import type { Clip, Triad } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { useMe } from '@/shared/session/me'
import { clock } from '@/shared/time/clock'
import { useDates } from '@/shared/time/dates'
import { namesOfOthers } from './sharing'
import classes from './workspace.module.css'

/** How long, with whom, until when; and for the owner who watched. */
export function ClipFacts({ clip, triad }: { clip: Clip; triad: Triad | undefined }) {
  const { t, i18n } = useTranslation('clips')
  const me = useMe()
  const dates = useDates()
  const { durationMs, sharing, watchedBy = [], you } = clip
  const shared = sharing?.triadId !== undefined && triad !== undefined
  const facts = [
    durationMs !== undefined && clock(durationMs),
    you.role !== 'owner' && t('facts.of', { name: firstName(clip.owner) }),
    you.role === 'owner' &&
      (shared
        ? t('facts.shared', { names: namesOfOthers(triad, me, i18n.language) })
        : t('facts.onlyYou')),
    shared &&
      sharing.until !== undefined &&
      t('facts.until', { day: dates.shortDay(sharing.until) }),
    watchedBy.length > 0 &&
      t('facts.watched', {
        names: new Intl.ListFormat(i18n.language).format(
          watchedBy.map(({ person }) => firstName(person)),
        ),
      }),
    clip.recording?.until !== undefined &&
      t('facts.rest', { day: dates.shortDay(clip.recording.until) }),
    you.role === 'owner' && shared && watchedBy.length === 0 && t('facts.notWatched'),
  ]
  return <p className={classes.facts}>{facts.filter(Boolean).join(' · ')}</p>
}
