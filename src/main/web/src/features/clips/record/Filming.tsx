import { Button, Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clock } from '@/shared/time/clock'
import { useAwake } from '@/shared/ui/useAwake'
import { onEnd } from './camera'
import { Level } from './Level'
import classes from './record.module.css'
import { useRecordings } from './useRecordings'

const SURE_MS = 5000

interface Props {
  stream: MediaStream
  id: string
  stop: () => void
}

/** A dark screen that stays awake. Whoever brushes past it stops nothing: that takes two presses. */
export function Filming({ stream, id, stop }: Props) {
  const { t } = useTranslation('clips')
  const [asked, setAsked] = useState(false)
  useAwake()
  useStayWarning()
  useEffect(() => {
    if (!asked) return
    const timer = window.setTimeout(() => setAsked(false), SURE_MS)
    return () => window.clearTimeout(timer)
  }, [asked])
  return (
    <Modal
      opened
      fullScreen
      withCloseButton={false}
      closeOnEscape={false}
      onClose={() => undefined}
      title={t('record.filming.title')}
      transitionProps={{ duration: 0 }}
      classNames={{
        content: classes.dark ?? '',
        header: classes.dark ?? '',
        body: classes.filming ?? '',
      }}
    >
      <Elapsed />
      <Sound stream={stream} />
      <p role="status">
        <Arrived id={id} />
      </p>
      <Button
        className={classes.stop}
        size="xl"
        color="red.8"
        data-autofocus
        onClick={() => (asked ? stop() : setAsked(true))}
      >
        {t(asked ? 'record.filming.sure' : 'record.filming.stop')}
      </Button>
    </Modal>
  )
}

function Elapsed() {
  const [started] = useState(() => performance.now())
  const [now, setNow] = useState(started)
  useEffect(() => {
    const timer = window.setInterval(() => setNow(performance.now()), 1000)
    return () => window.clearInterval(timer)
  }, [])
  return (
    <p className={classes.time} role="timer">
      {clock(now - started)}
    </p>
  )
}

function Sound({ stream }: { stream: MediaStream }) {
  const { t } = useTranslation('clips')
  const [silent, setSilent] = useState(false)
  useEffect(() => onEnd(stream.getAudioTracks(), () => setSilent(true)), [stream])
  return silent ? <p role="alert">{t('record.filming.silent')}</p> : <Level stream={stream} />
}

/** What would be lost with this device. */
function Arrived({ id }: { id: string }) {
  const { t } = useTranslation('clips')
  const recording = useRecordings().find((each) => each.id === id)
  if (recording?.state === 'failed') return t('record.filming.refused')
  if (recording?.state === 'waiting') return t('record.filming.offline')
  return t(recording?.clipId === undefined ? 'record.filming.begun' : 'record.filming.arriving')
}

function useStayWarning() {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
}
