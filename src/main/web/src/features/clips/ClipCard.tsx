import { Progress } from '@mantine/core'
import { IconMovie } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Clip } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { clock } from '@/shared/time/clock'
import { useDates } from '@/shared/time/dates'
import classes from './clips.module.css'
import { leavesSoon } from './rest'

/** A clip in a list: what it looks like, what it is about and how far it is. */
export function ClipCard({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  return (
    <li className={`card ${classes.clip}`}>
      <div className={classes.poster}>
        {clip.poster ? <img src={clip.poster} alt="" loading="lazy" /> : <IconMovie aria-hidden />}
        {clip.durationMs !== undefined && (
          <span className={classes.length}>{clock(clip.durationMs)}</span>
        )}
      </div>
      <div className={classes.about}>
        <h3>
          <Link to={`/clips/${clip.id}`} className={classes.whole}>
            {clip.title}
          </Link>
        </h3>
        {clip.learningQuestion && <p className={classes.question}>{clip.learningQuestion.text}</p>}
        <p className={classes.state}>
          {clip.you.role !== 'owner' && (
            <>
              <PersonMark person={clip.owner} size={20} decorative />
              <span>{t('list.of', { name: firstName(clip.owner) })} · </span>
            </>
          )}
          <StateOf clip={clip} />
          <RestOf clip={clip} />
        </p>
        {clip.state === 'preparing' && (
          <Progress value={clip.progress ?? 0} aria-label={t('preparing.label')} mt={6} />
        )}
      </div>
    </li>
  )
}

/** Only when it is nearly time. */
function RestOf({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const dates = useDates()
  const until = clip.recording?.until
  if (until === undefined || !leavesSoon(until, new Date())) return null
  return <span> · {t('list.rest', { day: dates.shortDay(until) })}</span>
}

function StateOf({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const dates = useDates()
  if (clip.state !== 'ready') return <span>{t(`state.${clip.state}`)}</span>
  if (clip.you.role !== 'owner') {
    return <span>{t(clip.you.watched ? 'list.watched' : 'list.notWatched')}</span>
  }
  const until = clip.sharing?.until
  if (clip.sharing?.triadId === undefined || until === undefined)
    return <span>{t('list.onlyYou')}</span>
  return <span>{t('list.shared', { until: dates.shortDay(until) })}</span>
}
