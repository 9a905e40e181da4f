import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Masking } from '@/generated'
import type { AnyProblem } from '@/shared/api/problem'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import classes from './mask.module.css'
import { isFollowing } from './useMasking'

interface Props {
  masking: Masking
  unsaved: boolean
  applying: boolean
  problem: AnyProblem | null
  onSaveAgain: () => void
  onApply: () => void
}

/** One button that makes it so; above it, in words, what the others get now. */
export function ApplyMasks(props: Props) {
  const { masking, unsaved, applying, problem, onSaveAgain, onApply } = props
  const { t } = useTranslation('mask')
  const following = masking.masks.some(isFollowing)
  const nothing = masking.masks.length + masking.mutes.length === 0
  const never = masking.appliedVersion == null
  const applied = !unsaved && (masking.appliedVersion === masking.version || (nothing && never))
  const state = applied ? (nothing ? 'open' : 'applied') : following ? 'following' : 'drawn'
  return (
    <section className={`card ${classes.part}`} aria-label={t('apply.title')}>
      <p role="status">{t(`apply.${state}`)}</p>
      <ProblemNote problem={problem} retry={onSaveAgain} />
      {!applied && (
        <Button disabled={following || unsaved} loading={applying} onClick={onApply}>
          {t(nothing ? 'apply.uncover' : 'apply.button')}
        </Button>
      )}
    </section>
  )
}
