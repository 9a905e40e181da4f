import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Face } from '@/generated'
import { usePlayer } from '@/player/usePlayer'
import { clock } from '@/shared/time/clock'
import classes from './mask.module.css'

/** More than these are shown to whoever asks for them. */
const FIRST = 5

interface Props {
  faces: Face[]
  /** So many of them may be taken. */
  room: number
  onTake: (faces: Face[]) => void
  onLeave: (faces: Face[]) => void
}

/** The places to be answered: one by one, or all of them at once. */
export function FaceList({ faces, room, onTake, onLeave }: Props) {
  const { t } = useTranslation('mask')
  const [all, setAll] = useState(false)
  const count = faces.length
  return (
    <>
      <ul className={classes.rows}>
        {faces.slice(0, all ? count : FIRST).map((face) => (
          <FaceRow
            key={face.id}
            face={face}
            full={room === 0}
            onTake={() => onTake([face])}
            onLeave={() => onLeave([face])}
          />
        ))}
      </ul>
      {count > FIRST && (
        <Button variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'faces.showFirst' : 'faces.showAll', { count })}
        </Button>
      )}
      {count > 1 && (
        <div className={classes.ends}>
          <Button variant="default" disabled={count > room} onClick={() => onTake(faces)}>
            {t('faces.takeAll', { count })}
          </Button>
          <Button variant="subtle" onClick={() => onLeave(faces)}>
            {t('faces.leaveAll', { count })}
          </Button>
        </div>
      )}
      {count > room && <p className="soft">{t('faces.room', { count: room })}</p>}
    </>
  )
}

interface RowProps {
  face: Face
  full: boolean
  onTake: () => void
  onLeave: () => void
}

function FaceRow({ face: { box }, full, onTake, onLeave }: RowProps) {
  const { t } = useTranslation('mask')
  const player = usePlayer()
  const time = clock(box.atMs)
  const show = () => {
    player.pause()
    player.seek(box.atMs)
  }
  return (
    <li className={classes.face}>
      <Button variant="subtle" onClick={show}>
        {t('faces.at', { time })}
      </Button>
      <Button
        variant="default"
        disabled={full}
        aria-label={t('faces.takeAt', { time })}
        onClick={onTake}
      >
        {t('faces.take')}
      </Button>
      <Button variant="subtle" aria-label={t('faces.leaveAt', { time })} onClick={onLeave}>
        {t('faces.leave')}
      </Button>
    </li>
  )
}
