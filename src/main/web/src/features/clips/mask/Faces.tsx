import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Faces as FoundFaces } from '@/generated'
import { usePlayer } from '@/player/usePlayer'
import { clock } from '@/shared/time/clock'
import classes from './mask.module.css'

export type Face = FoundFaces['found'][number]

interface Props {
  faces: FoundFaces
  /** Those that the owner has not answered yet. */
  open: Face[]
  onFind: () => void
  onTake: (face: Face) => void
  onLeave: (face: Face) => void
}

/** A machine may point at faces; it misses some, and the owner alone decides. */
export function Faces({ faces, open, onFind, onTake, onLeave }: Props) {
  const { t } = useTranslation('mask')
  const player = usePlayer()
  const show = ({ box }: Face) => {
    player.pause()
    player.seek(box.atMs)
  }
  return (
    <section className={`card ${classes.part}`} aria-label={t('faces.title')}>
      <h2>{t('faces.title')}</h2>
      <p className={classes.hint}>{t('faces.misses')}</p>
      {faces.state === 'searching' ? (
        <Progress value={faces.progress} aria-label={t('faces.searching')} />
      ) : (
        <Button variant="default" onClick={onFind}>
          {t(faces.state === 'none' ? 'faces.find' : 'faces.again')}
        </Button>
      )}
      <p role="status" className="soft">
        {faces.state === 'failed' && t('faces.failed')}
        {faces.state === 'searching' && t('faces.searching')}
        {faces.state === 'done' && t('faces.found', { count: open.length })}
      </p>
      <ul className={classes.rows}>
        {open.map((face) => (
          <li key={face.id} className={classes.face}>
            <Button variant="subtle" onClick={() => show(face)}>
              {t('faces.at', { time: clock(face.box.atMs) })}
            </Button>
            <Button
              variant="default"
              aria-label={t('faces.takeAt', { time: clock(face.box.atMs) })}
              onClick={() => onTake(face)}
            >
              {t('faces.take')}
            </Button>
            <Button
              variant="subtle"
              aria-label={t('faces.leaveAt', { time: clock(face.box.atMs) })}
              onClick={() => onLeave(face)}
            >
              {t('faces.leave')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
