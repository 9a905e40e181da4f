import { Button } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { type Audience, promptsFor, useMeetingCase } from './meetingCase'
import classes from './room.module.css'

interface Props {
  meeting: Meeting
  audiences: Audience[]
  /** Experienced people ask for them when they want one. */
  onRequest?: boolean
}

/** A sentence or two that help in this phase, for these eyes only. */
export function Prompts({ meeting, audiences, onRequest = false }: Props) {
  const { t } = useTranslation('room')
  const { phase } = meeting
  const here = `${phase?.name ?? ''} ${phase?.ownerId ?? ''}`
  const [askedAt, setAskedAt] = useState('')
  const said = promptsFor(useMeetingCase(meeting).prompts, audiences)
  if (said.length === 0) return null
  if (onRequest && askedAt !== here) {
    return (
      <Button
        variant="subtle"
        className={classes.request}
        leftSection={<IconBulb size={20} aria-hidden />}
        onClick={() => setAskedAt(here)}
      >
        {t('prompts.ask')}
      </Button>
    )
  }
  return (
    <ul className={classes.prompts} aria-label={t('prompts.label')}>
      {said.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
