import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Face, Faces as FoundFaces } from '@/generated'
import { FaceList } from './FaceList'
import classes from './mask.module.css'

interface Props {
  faces: FoundFaces
  /** Those that the owner has not answered yet. */
  open: Face[]
  /** So many masks may still be drawn. */
  room: number
  onFind: () => void
  onTake: (faces: Face[]) => void
  onLeave: (faces: Face[]) => void
}

/** A machine may point at faces; it misses some, and the owner alone decides. */
export function Faces({ faces, open, room, onFind, onTake, onLeave }: Props) {
  const { t } = useTranslation('mask')
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
      <FaceList faces={open} room={room} onTake={onTake} onLeave={onLeave} />
    </section>
  )
}
