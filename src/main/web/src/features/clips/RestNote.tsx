import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { getClipQueryKey, letRecordingGoMutation } from '@/generated/@tanstack/react-query.gen'
import { useDates } from '@/shared/time/dates'
import { useConfirm } from '@/shared/ui/confirm'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { leavesSoon } from './rest'
import classes from './workspace.module.css'

/** Until when the owner has more than the piece, and a way to let go of that at once. */
export function RestNote({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const dates = useDates()
  const confirm = useConfirm()
  const queries = useQueryClient()
  const rest = useMutation(letRecordingGoMutation())
  const until = clip.recording?.until
  if (until === undefined) return null
  const soon = leavesSoon(until, new Date())

  const letGo = async () => {
    const sure = await confirm({
      title: t('rest.ask'),
      text: t('rest.means'),
      yes: t('rest.yes'),
      danger: true,
    })
    if (!sure) return
    const path = { id: clip.id }
    await rest.mutateAsync({ path }).catch(() => undefined)
    await queries.invalidateQueries({ queryKey: getClipQueryKey({ path }) })
  }
  return (
    <div
      className={classes.rest}
      data-soon={soon || undefined}
      role="group"
      aria-label={t('rest.label')}
    >
      <p>{t(soon ? 'rest.soon' : 'rest.until', { day: dates.day(until) })}</p>
      {clip.state === 'ready' && (
        <Button variant="default" loading={rest.isPending} onClick={() => void letGo()}>
          {t('rest.letGo')}
        </Button>
      )}
      <ProblemNote problem={rest.error} />
    </div>
  )
}
