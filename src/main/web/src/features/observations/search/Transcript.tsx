import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cue } from '@/player/cues'
import classes from '../observations.module.css'
import { SaidItem } from './SaidItem'

interface Props {
  said: Cue[]
  language: string | undefined
}

/** All that is said, to read from beginning to end; drawn when somebody opens it. */
export function Transcript({ said, language }: Props) {
  const { t } = useTranslation('observations')
  const [open, setOpen] = useState(false)
  if (said.length === 0) return null
  return (
    <details className={classes.transcript} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('said.title', { count: said.length })}</summary>
      {open && (
        <ol className={classes.list}>
          {said.map((cue, at) => (
            <SaidItem key={at} cue={cue} language={language} />
          ))}
        </ol>
      )}
    </details>
  )
}
