import { Button } from '@mantine/core'
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { markWatchedMutation } from '@/generated/@tanstack/react-query.gen'
import { firstName } from '@/shared/people/marks'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import classes from './observations.module.css'
import { useRefreshNotes } from './useObservations'

/** Look for yourself first: says what a peer still does before the others' notes open. */
export function SealedNote({ clip }: { clip: Clip }) {
  const { t } = useTranslation('observations')
  const refresh = useRefreshNotes(clip.id)
  const mark = useMutation({ ...markWatchedMutation(), onSuccess: refresh })
  const { sealed, watched, observations } = clip.you
  return (
    <div className={`card ${classes.sealed}`}>
      {sealed && <p>{t('sealed.why')}</p>}
      {sealed && (
        <ul>
          <Todo done={observations > 0}>{t('sealed.placed')}</Todo>
          <Todo done={watched}>{t('sealed.watched')}</Todo>
        </ul>
      )}
      {!watched && (
        <>
          <p className={classes.help}>{t('sealed.ownerSees', { name: firstName(clip.owner) })}</p>
          <Button
            variant="outline"
            loading={mark.isPending}
            onClick={() => mark.mutate({ path: { id: clip.id } })}
          >
            {t('sealed.mark')}
          </Button>
        </>
      )}
      <ProblemNote problem={mark.error} />
    </div>
  )
}

function Todo({ done, children }: { done: boolean; children: string }) {
  const { t } = useTranslation('observations')
  const Icon = done ? IconCircleCheckFilled : IconCircle
  return (
    <li data-done={done || undefined}>
      <Icon size={20} role="img" aria-label={t(done ? 'sealed.done' : 'sealed.todo')} /> {children}
    </li>
  )
}
