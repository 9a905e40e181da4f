import { Button, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Clip, UploadState } from '@/generated'
import { getClipQueryKey, listClipsQueryKey } from '@/generated/@tanstack/react-query.gen'
import { useDates } from '@/shared/time/dates'
import { finish } from './tus'
import { useRecordings } from './useRecordings'

interface Props {
  clip: Clip
  begun: UploadState
}

/** Of a recording that broke off, on whichever device: what arrived can be a clip. */
export function FinishRecording({ clip, begun }: Props) {
  const { t, i18n } = useTranslation('clips')
  const dates = useDates()
  const queries = useQueryClient()
  const { mutate, isPending, isError } = useMutation({
    mutationFn: () => finish(begun.url, begun.offset),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: getClipQueryKey({ path: { id: clip.id } }) }),
        queries.invalidateQueries({ queryKey: listClipsQueryKey() }),
      ]),
  })
  const here = useRecordings().find(({ clipId }) => clipId === clip.id)
  const megabytes = new Intl.NumberFormat(i18n.language, { maximumSignificantDigits: 2 })
  const size = megabytes.format(begun.offset / 1_000_000)
  if (here && here.state !== 'failed') return <p>{t('goOn.elsewhere')}</p>
  return (
    <Stack gap="sm" align="flex-start">
      <h2>{t('finish.title')}</h2>
      {begun.offset === 0 ? (
        <p>{t('finish.nothing')}</p>
      ) : (
        <>
          <p>{t('finish.text', { size })}</p>
          {isError && <p role="alert">{t('finish.failed')}</p>}
          <Button loading={isPending} onClick={() => mutate()}>
            {t('finish.go')}
          </Button>
        </>
      )}
      <p className="soft">{t('goOn.kept', { day: dates.day(begun.expiresAt) })}</p>
    </Stack>
  )
}
