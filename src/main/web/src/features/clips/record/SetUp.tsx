import { Button, NativeSelect, Stack, TextInput } from '@mantine/core'
import { IconPlayerRecordFilled } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getUploadRoomOptions } from '@/generated/@tanstack/react-query.gen'
import { useDates } from '@/shared/time/dates'
import { QuestionChoice } from '../upload/QuestionChoice'
import { type CameraTrouble, type Choice, type useCamera } from './camera'
import { Level } from './Level'
import classes from './record.module.css'
import { roomWord } from './room'
import { RoomLeft } from './RoomLeft'
import { ServerRoom } from './ServerRoom'

interface Props {
  camera: ReturnType<typeof useCamera>
  begin: (title: string, learningQuestionId: string | undefined) => Promise<void>
}

/** What the camera sees and the microphone hears, and what the film is called. */
export function SetUp({ camera, begin }: Props) {
  const { t } = useTranslation('clips')
  const dates = useDates()
  const [title, setTitle] = useState(() =>
    t('record.firstTitle', { day: dates.shortDay(new Date().toISOString().slice(0, 10)) }),
  )
  const [question, setQuestion] = useState('')
  const [beginning, setBeginning] = useState(false)
  // Always asked anew: who comes back has perhaps just made room.
  const room = useQuery({ ...getUploadRoomOptions(), staleTime: 0 }).data
  const full = room !== undefined && roomWord(room) === 'none'
  const { stream, trouble } = camera
  if (trouble) return <Trouble trouble={trouble} again={camera.again} />

  const press = () => {
    setBeginning(true)
    void begin(title.trim() || t('record.title'), question || undefined).finally(() =>
      setBeginning(false),
    )
  }
  return (
    <div className={classes.setUp}>
      <Stack gap="xs">
        <Picture stream={stream} />
        {stream && <Level key={stream.id} stream={stream} />}
        <Button
          size="xl"
          color="red.8"
          loading={beginning}
          disabled={!stream || full}
          leftSection={<IconPlayerRecordFilled size={24} aria-hidden />}
          onClick={press}
        >
          {t('record.go')}
        </Button>
        {room && <ServerRoom room={room} />}
        <p className="soft">{t('record.hint')}</p>
      </Stack>
      <Stack gap="sm">
        <Devices camera={camera} kind="videoinput" part="camera" />
        <Devices camera={camera} kind="audioinput" part="microphone" />
        <TextInput
          label={t('title.label')}
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <QuestionChoice value={question} onChange={setQuestion} />
        <RoomLeft />
      </Stack>
    </div>
  )
}

function Trouble({ trouble, again }: { trouble: CameraTrouble; again: () => void }) {
  const { t } = useTranslation('clips')
  return (
    <Stack gap="sm" align="flex-start">
      <p role="alert">{t(`record.trouble.${trouble}`)}</p>
      {trouble !== 'insecure' && <Button onClick={again}>{t('record.again')}</Button>}
    </Stack>
  )
}

function Picture({ stream }: { stream: MediaStream | undefined }) {
  const { t } = useTranslation('clips')
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream ?? null
  }, [stream])
  return (
    <video
      ref={video}
      className={classes.picture}
      muted
      autoPlay
      playsInline
      aria-label={t('record.picture')}
    />
  )
}

interface DevicesProps {
  camera: Props['camera']
  kind: MediaDeviceKind
  part: keyof Choice
}

function Devices({ camera, kind, part }: DevicesProps) {
  const { t } = useTranslation('clips')
  const devices = camera.devices.filter((device) => device.kind === kind)
  return (
    <NativeSelect
      label={t(`record.${part}`)}
      value={camera.choice[part] ?? ''}
      data={[
        { value: '', label: t('record.best') },
        ...devices.map(({ deviceId, label }) => ({ value: deviceId, label })),
      ].filter(({ value }, i) => i === 0 || value !== '')}
      onChange={(event) => camera.choose({ [part]: event.currentTarget.value || undefined })}
    />
  )
}
