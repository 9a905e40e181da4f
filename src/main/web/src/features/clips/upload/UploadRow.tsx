import { ActionIcon, Button, Progress } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useConfirm } from '@/shared/ui/confirm'
import { useProblemWords } from '@/shared/ui/ProblemNote'
import { pace, secondsLeft } from './pace'
import { percent, type Upload } from './upload'
import classes from './upload.module.css'
import { uploads } from './useUploads'

/** One file: how far, how fast, how long still; pause, go on, stop. */
export function UploadRow({ upload }: { upload: Upload }) {
  const { t } = useTranslation('clips')
  const { id, name, state } = upload
  return (
    <div className={classes.row}>
      <div className={classes.rowText}>
        <strong>{name}</strong>
        <span className="soft">
          <Words upload={upload} />
        </span>
        {state !== 'done' && state !== 'failed' && (
          <Progress value={percent([upload])} aria-label={t('upload.label', { name })} />
        )}
      </div>
      {state === 'sending' && (
        <ActionIcon aria-label={t('upload.pause')} onClick={() => uploads.pause(id)}>
          <IconPlayerPause />
        </ActionIcon>
      )}
      {(state === 'paused' || state === 'waiting') && (
        <ActionIcon aria-label={t('upload.goOn')} onClick={() => uploads.goOn(id)}>
          <IconPlayerPlay />
        </ActionIcon>
      )}
      {state === 'done' && upload.clipId !== undefined && (
        <Button component={Link} to={`/clips/${upload.clipId}`} onClick={() => uploads.forget(id)}>
          {t('upload.open')}
        </Button>
      )}
      <StopButton upload={upload} />
    </div>
  )
}

function StopButton({ upload }: { upload: Upload }) {
  const { t } = useTranslation('clips')
  const confirm = useConfirm()
  const over = upload.state === 'done' || upload.state === 'failed'
  const stop = async () => {
    const sure = await confirm({
      title: t('upload.stopTitle'),
      text: t('upload.stopText', { name: upload.name }),
      yes: t('upload.stop'),
      danger: true,
    })
    if (sure) await uploads.stop(upload.id)
  }
  return (
    <ActionIcon
      aria-label={t(over ? 'upload.forget' : 'upload.stop')}
      onClick={() => (over ? uploads.forget(upload.id) : void stop())}
    >
      <IconX />
    </ActionIcon>
  )
}

function Words({ upload }: { upload: Upload }) {
  const { t, i18n } = useTranslation('clips')
  const problemWords = useProblemWords()
  const { state, samples, size, problem } = upload
  if (problem) return problemWords(problem).detail
  if (state !== 'sending') return t(`upload.${state}`, { percent: percent([upload]) })
  const speed = pace(samples)
  const seconds = secondsLeft(samples, size)
  if (speed === undefined || seconds === undefined) {
    return t('upload.sending', { percent: percent([upload]) })
  }
  const megabytes = new Intl.NumberFormat(i18n.language, { maximumSignificantDigits: 2 })
  const left =
    seconds < 60
      ? t('upload.seconds', { count: seconds })
      : t('upload.minutes', { count: Math.round(seconds / 60) })
  return t('upload.pace', {
    percent: percent([upload]),
    speed: megabytes.format(speed / 1_000_000),
    left,
  })
}
