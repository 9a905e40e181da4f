import { Button, Stack } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { useDates } from '@/shared/time/dates'
import { FinishRecording } from '../record/FinishRecording'
import { isSameFile } from './upload'
import { UploadRow } from './UploadRow'
import { uploads, useUploads } from './useUploads'

/** The rest of a film that is not all there: on its way in this tab, or to be picked again. */
export function GoOnUploading({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const dates = useDates()
  const running = useUploads().find((upload) => upload.clipId === clip.id)
  const picker = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)
  const begun = clip.upload

  const pick = (file: File | undefined) => {
    if (!file || !begun) return
    const same = isSameFile(file, begun)
    setWrong(!same)
    if (same) void uploads.resume(file, { clipId: clip.id, url: begun.url })
  }

  if (running) return <UploadRow upload={running} />
  if (!begun) return <p>{t('goOn.elsewhere')}</p>
  if (begun.length === undefined) return <FinishRecording clip={clip} begun={begun} />
  const percent = begun.length === 0 ? 0 : Math.floor((begun.offset / begun.length) * 100)
  return (
    <Stack gap="sm" align="flex-start">
      <h2>{t('goOn.title')}</h2>
      <p>{t('goOn.text', { percent })}</p>
      <p className="soft">{t('goOn.kept', { day: dates.day(begun.expiresAt) })}</p>
      {wrong && <p role="alert">{t('goOn.wrong')}</p>}
      <Button onClick={() => picker.current?.click()}>{t('goOn.pick')}</Button>
      <input
        ref={picker}
        type="file"
        accept="video/*"
        hidden
        aria-label={t('goOn.pick')}
        onChange={(event) => pick(event.currentTarget.files?.[0])}
      />
    </Stack>
  )
}
