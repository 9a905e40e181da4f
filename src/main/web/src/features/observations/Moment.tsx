import { Button, CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePlayer, usePlayerState } from '@/player/usePlayer'
import { clock } from '@/shared/time/clock'
import { beginsAt, type Draft, endsAt } from './draft'
import classes from './observations.module.css'

interface Props {
  draft: Draft
  onChange: (draft: Draft) => void
}

/** When it happened: the moment of the first letter, or a range by two buttons. */
export function Moment({ draft, onChange }: Props) {
  const { t } = useTranslation('observations')
  const player = usePlayer()
  const now = usePlayerState((state) => clock(state.positionMs))
  const fixed = draft.fromMs !== undefined
  return (
    <div className={classes.moment}>
      <Button
        variant="subtle"
        className="time"
        aria-label={t('moment.begin', { time: fixed ? clock(draft.fromMs ?? 0) : now })}
        onClick={() => onChange(beginsAt(draft, player.positionMs))}
      >
        {fixed ? clock(draft.fromMs ?? 0) : now}
      </Button>
      <span aria-hidden>–</span>
      <Button
        variant="subtle"
        className={draft.toMs === undefined ? undefined : 'time'}
        aria-label={t('moment.end', { time: now })}
        onClick={() => onChange(endsAt(draft, player.positionMs))}
      >
        {draft.toMs === undefined ? t('moment.endShort') : clock(draft.toMs)}
      </Button>
      {draft.toMs !== undefined && (
        <CloseButton
          aria-label={t('moment.noEnd')}
          onClick={() => onChange({ ...draft, toMs: undefined })}
        />
      )}
    </div>
  )
}
