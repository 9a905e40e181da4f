import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { useConfirm } from '@/shared/ui/confirm'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useEditClip } from './useEditClip'
import classes from './workspace.module.css'

const STAGES = ['describing', 'coaching', 'tips'] as const

/** How far the talk about the clip is. Only its owner goes on, only forward, and is asked first. */
export function StageSteps({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const confirm = useConfirm()
  const { change, saving, problem } = useEditClip(clip)
  const at = STAGES.indexOf(clip.stage)
  const owner = clip.you.role === 'owner'

  const goTo = async (stage: (typeof STAGES)[number]) => {
    const sure = await confirm({
      title: t(`stage.${stage}.ask`),
      text: t(`stage.${stage}.means`),
      yes: t(`stage.${stage}.yes`),
    })
    if (sure) await change({ stage }).catch(() => undefined)
  }

  return (
    <section aria-label={t('stage.label')}>
      <ol className={classes.stages}>
        {STAGES.map((stage, step) => (
          <li key={stage} aria-current={step === at ? 'step' : undefined}>
            {owner && step > at ? (
              <button type="button" disabled={saving} onClick={() => void goTo(stage)}>
                {t(`stage.${stage}.name`)}
              </button>
            ) : (
              <span data-past={step < at || undefined}>
                {t(`stage.${stage}.name`)}
                {step > at && <IconLock size={15} role="img" aria-label={t('stage.locked')} />}
              </span>
            )}
          </li>
        ))}
      </ol>
      <ProblemNote problem={problem} />
    </section>
  )
}
