import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { colorOf, markIn } from '@/shared/people/marks'
import { useMe } from '@/shared/session/me'
import { useAnnounce } from '@/shared/ui/announce'
import { triadOf } from '../agenda/seats'
import classes from './participant.module.css'

/** One big place to tap without looking: something was to be seen or heard. */
export function Here({ meeting, onHere }: { meeting: Meeting; onHere: () => void }) {
  const { t } = useTranslation('participant')
  const announce = useAnnounce()
  const me = useMe()
  const tap = () => {
    onHere()
    announce(t('here.marked'))
  }
  return (
    <button
      type="button"
      className={classes.here}
      data-owner={meeting.you.role === 'owner' || undefined}
      style={{ background: colorOf(markIn(triadOf(meeting), me.id)) }}
      disabled={!meeting.playback}
      onClick={tap}
    >
      <strong>{t('here.word')}</strong>
      <span>{t('here.help')}</span>
    </button>
  )
}
