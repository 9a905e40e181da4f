import { ActionIcon, Button } from '@mantine/core'
import { IconLock, IconPencil, IconRepeat, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clip, Observation, Triad } from '@/generated'
import { usePlayer } from '@/player/usePlayer'
import { PersonMark } from '@/shared/people/PersonMark'
import { useMe } from '@/shared/session/me'
import { clock } from '@/shared/time/clock'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { EditObservation } from './EditObservation'
import { jumpTo, repeat } from './jump'
import { stageOf } from './kinds'
import classes from './observations.module.css'
import { useOwnObservation } from './useOwnObservation'

interface Props {
  clip: Clip
  observation: Observation
  triad: Triad | undefined
  picked: boolean
  /** Whether choosing it moves the picture; in a meeting that is for whoever leads it. */
  jumps?: boolean
  /** What else can be done with it here. */
  children?: ReactNode
}

/** One note; choosing it plays from a few seconds before. Its author may change it. */
export function ObservationItem(props: Props) {
  const { clip, observation, triad, picked, jumps = true, children } = props
  const { t } = useTranslation('observations')
  const player = usePlayer()
  const [editing, setEditing] = useState(false)
  const own = useOwnObservation(clip, observation)
  const mine = observation.author.id === useMe().id
  const { fromMs, toMs, kind } = observation

  if (editing) {
    return (
      <li className={classes.item}>
        <EditObservation clip={clip} observation={observation} onDone={() => setEditing(false)} />
      </li>
    )
  }
  return (
    <li className={classes.item} data-picked={picked || undefined} id={`note-${observation.id}`}>
      <Frame onJump={jumps ? () => jumpTo(player, fromMs) : undefined}>
        <PersonMark person={observation.author} triad={triad} />
        <span className={classes.words}>
          <span className="time">
            {toMs === undefined ? clock(fromMs) : `${clock(fromMs)}–${clock(toMs)}`}
          </span>{' '}
          <span className={classes.kind}>{t(`kind.${kind}`)}</span>
          {observation.private && (
            <span className={classes.private}>
              <IconLock size={14} aria-hidden /> {t('item.private')}
            </span>
          )}
          <span className={classes.text}>{observation.text}</span>
        </span>
      </Frame>
      <div className={classes.own}>
        {mine && observation.private && kind !== 'feeling' && (
          <Release clip={clip} own={own} kind={kind} />
        )}
        {jumps && toMs !== undefined && (
          <ActionIcon aria-label={t('item.repeat')} onClick={() => repeat(player, fromMs, toMs)}>
            <IconRepeat size={18} />
          </ActionIcon>
        )}
        {mine && (
          <>
            <ActionIcon aria-label={t('item.edit')} onClick={() => setEditing(true)}>
              <IconPencil size={18} />
            </ActionIcon>
            <ActionIcon aria-label={t('item.delete')} onClick={() => void own.remove()}>
              <IconTrash size={18} />
            </ActionIcon>
          </>
        )}
        {children}
      </div>
      <ProblemNote problem={own.problem} />
    </li>
  )
}

function Frame({ onJump, children }: { onJump: (() => void) | undefined; children: ReactNode }) {
  if (!onJump) return <div className={classes.jump}>{children}</div>
  return (
    <button type="button" className={classes.jump} onClick={onJump}>
      {children}
    </button>
  )
}

interface ReleaseProps {
  clip: Clip
  kind: Observation['kind']
  own: ReturnType<typeof useOwnObservation>
}

/** Shows a kept note to the others, or says when that can be. */
function Release({ clip, kind, own }: ReleaseProps) {
  const { t } = useTranslation('observations')
  if (!clip.you.openKinds.includes(kind)) {
    return <span className={classes.help}>{t(`item.waits.${stageOf(kind)}`)}</span>
  }
  return (
    <Button variant="subtle" loading={own.saving} onClick={own.release}>
      {t('item.release')}
    </Button>
  )
}
