import { IconHandStop, IconPlayerPlay } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { personIn } from '../agenda/seats'
import { CommandButton } from '../room/CommandButton'
import classes from './participant.module.css'

/** The filmed teacher stops the picture for everybody, and nobody asks why. Always within reach. */
export function Brake({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('participant')
  const { you, playback, braked, phase } = meeting
  if (you.role !== 'owner' || !playback) return null
  return (
    <div
      className={classes.brake}
      data-large={playback.playing || braked || undefined}
      data-writing={phase?.name === 'plan' || undefined}
    >
      {!braked && (
        <CommandButton
          meeting={meeting}
          command={{ type: 'brake' }}
          className={classes.brakeButton}
          leftSection={<IconHandStop size={26} aria-hidden />}
        >
          {t('brake.stop')}
        </CommandButton>
      )}
      {braked && (
        <CommandButton
          meeting={meeting}
          command={{ type: 'release-brake' }}
          className={classes.brakeButton}
          leftSection={<IconPlayerPlay size={26} aria-hidden />}
        >
          {t('brake.release')}
        </CommandButton>
      )}
    </div>
  )
}

/** Tells the others why the picture stands. */
export function Braked({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('participant')
  const { braked, you, phase } = meeting
  if (!braked || !phase?.ownerId) return null
  const name = firstName(personIn(meeting, phase.ownerId))
  return (
    <p className={classes.braked} role="status">
      <IconHandStop size={22} aria-hidden />
      {you.role === 'owner' ? t('brake.yours') : t('brake.others', { name })}
    </p>
  )
}
