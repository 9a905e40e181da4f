import { Button, Progress, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { hasVideo } from '@/player/source'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { GoOnUploading } from './upload/GoOnUploading'
import { useRetryClip } from './useEditClip'
import classes from './workspace.module.css'

/** In place of the picture, as long as there is none: what happens, how long, what to do. */
export function NotReady({ clip }: { clip: Clip }) {
  return (
    <div className={`card ${classes.notReady}`}>
      {clip.state === 'uploading' && <GoOnUploading clip={clip} />}
      {clip.state === 'preparing' && <Preparing clip={clip} />}
      {clip.state === 'ready' && <Preparing clip={clip} />}
      {clip.state === 'failed' && <Failed clip={clip} />}
    </div>
  )
}

/** Also while the first part plays already. */
export function Preparing({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const progress = clip.progress ?? 0
  const text = t(hasVideo(clip.video) ? 'preparing.playing' : 'preparing.text')
  return (
    <Stack gap="xs" className={classes.preparing}>
      <h2>{t('preparing.title')}</h2>
      {/* Where it has to wait for the server's disk, that is said here. */}
      <p className="soft">{clip.problem?.detail ?? text}</p>
      <Progress size="lg" value={progress} aria-label={t('preparing.label')} />
      <p className={classes.small}>{t('preparing.percent', { percent: progress })}</p>
    </Stack>
  )
}

function Failed({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const { retry, saving, problem } = useRetryClip(clip)
  return (
    <Stack gap="sm" align="flex-start">
      <h2>{t('failed.title')}</h2>
      <p>{clip.problem?.detail ?? t('failed.text')}</p>
      <ProblemNote problem={problem} />
      {clip.you.role === 'owner' && (
        <Button loading={saving} onClick={() => void retry().catch(() => undefined)}>
          {t('failed.retry')}
        </Button>
      )}
    </Stack>
  )
}
