import { CloseButton, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { clock } from '@/shared/time/clock'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import classes from './participant.module.css'
import type { OwnMark, useMarks } from './useMarks'

interface Props {
  own: ReturnType<typeof useMarks>
  onDescribe: (mark: OwnMark) => void
  /** Where one of them is described. */
  children?: ReactNode
}

/** My silent marks; each can become an observation, or go. */
export function OwnMarks({ own, onDescribe, children }: Props) {
  const { t } = useTranslation('participant')
  if (own.marks.length === 0) return <ProblemNote problem={own.problem} />
  return (
    <section aria-labelledby="own-marks" className={classes.own}>
      {children}
      <h2 id="own-marks" className={classes.label}>
        {t('marks.title')}
      </h2>
      <ul className={`card ${classes.marks}`}>
        {own.marks.map((mark) => (
          <li key={mark.id}>
            <UnstyledButton
              className={classes.mark}
              disabled={mark.underWay}
              onClick={() => onDescribe(mark)}
            >
              <span className="time">{clock(mark.atMs)}</span>
              <span>{t(mark.underWay ? 'marks.underWay' : 'marks.describe')}</span>
            </UnstyledButton>
            {!mark.underWay && (
              <CloseButton
                aria-label={t('marks.remove', { time: clock(mark.atMs) })}
                onClick={() => own.remove(mark.id)}
              />
            )}
          </li>
        ))}
      </ul>
      <ProblemNote problem={own.problem} />
    </section>
  )
}
