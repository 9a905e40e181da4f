import { Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { presentCase } from '../agenda/seats'
import { CommandButton } from '../room/CommandButton'
import classes from './participant.module.css'

type What = 'asked' | 'tipped'

/** "I asked", "I gave a tip": the group looks at its own balance, nobody at anybody's. */
export function Tallies({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('participant')
  const [last, setLast] = useState<What>()
  const present = presentCase(meeting)
  if (!present || !meeting.you.commands.includes('tally')) return null
  const { asked, tipped } = present
  const tap = (what: What) => (
    <CommandButton
      meeting={meeting}
      command={{ type: 'tally', what }}
      size="lg"
      variant="default"
      flex={1}
      onDone={() => setLast(what)}
    >
      {t(`tally.${what}`)}
    </CommandButton>
  )
  return (
    <section className={classes.tallies} aria-label={t('tally.label')}>
      <Group gap="sm">
        {tap('asked')}
        {tap('tipped')}
      </Group>
      <p className={classes.together}>
        {t('tally.together', {
          asked: t('tally.questions', { count: asked }),
          tipped: t('tally.tips', { count: tipped }),
        })}
        {last && (
          <CommandButton
            meeting={meeting}
            command={{ type: 'untally', what: last }}
            variant="subtle"
            onDone={() => setLast(undefined)}
          >
            {t('tally.undo')}
          </CommandButton>
        )}
      </p>
    </section>
  )
}
