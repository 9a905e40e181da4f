import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Hint } from './hint'
import { keptAs, type Kind, stageOf } from './kinds'
import classes from './observations.module.css'

interface Props {
  hint: Hint | undefined
  word: string
  openKinds: readonly Kind[]
  onRewrite: () => void
  onKeep: (kind: Kind) => void
  onLeave: () => void
}

/** A question that helps, and three ways on. It stands there politely and never blocks. */
export function HintNote({ hint, word, openKinds, onRewrite, onKeep, onLeave }: Props) {
  const { t } = useTranslation('observations')
  const kind = keptAs(hint?.group.id ?? '')
  const keep = openKinds.includes(kind) ? `hint.makeIt.${kind}` : `hint.keep.${stageOf(kind)}`
  return (
    <div role="status" aria-live="polite">
      {hint && (
        <div className={classes.hint}>
          <p>
            <q>{word}</q>: {hint.group.question}
          </p>
          <div className={classes.ways}>
            <UnstyledButton onClick={onRewrite}>{t('hint.rewrite')}</UnstyledButton>
            <UnstyledButton onClick={() => onKeep(kind)}>{t(keep)}</UnstyledButton>
            <UnstyledButton onClick={onLeave}>{t('hint.leave')}</UnstyledButton>
          </div>
        </div>
      )}
    </div>
  )
}
