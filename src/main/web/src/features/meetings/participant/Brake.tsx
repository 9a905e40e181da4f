import { IconHandStop, IconPlayerPlay } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { useAnnounce } from '@/shared/ui/announce'
import { personIn } from '../agenda/seats'
import { CommandButton } from '../room/CommandButton'
import classes from './participant.module.css'

/** The filmed teacher stops the picture for everybody, and nobody asks why. Always within reach. */
export function Brake({ meeting }: { meeting: Meeting }) {
  const { you, playback, braked, phase } = meeting
  if (you.role !== 'owner' || !playback) return null
  return (
    <div
      className={classes.brake}
      data-large={playback.playing || braked || undefined}
      data-writing={phase?.name === 'plan' || undefined}
    >
      <BrakeButton meeting={meeting} className={classes.brakeButton} />
    </div>
  )
}

interface ButtonProps {
  meeting: Meeting
  className?: string | undefined
}

/** One button that stays where it is: who stopped the picture finds there how it goes on. */
export function BrakeButton({ meeting, className = '' }: ButtonProps) {
  const { t } = useTranslation('participant')
  const { braked } = meeting
  const Icon = braked ? IconPlayerPlay : IconHandStop
  return (
    <CommandButton
      meeting={meeting}
      command={{ type: braked ? 'release-brake' : 'brake' }}
      className={className}
      leftSection={<Icon size={26} aria-hidden />}
    >
      {t(braked ? 'brake.release' : 'brake.stop')}
    </CommandButton>
  )
}

/** Tells the others why the picture stands. */
export function Braked({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('participant')
  const announce = useAnnounce()
  const { braked, you, phase } = meeting
  const ownerId = braked ? phase?.ownerId : undefined
  const stopped = ownerId !== undefined
  const name = stopped ? firstName(personIn(meeting, ownerId)) : ''
  const words = you.role === 'owner' ? t('brake.yours') : t('brake.others', { name })
  useEffect(() => {
    if (stopped) announce(words)
  }, [announce, stopped, words])
  if (!stopped) return null
  return (
    <p className={classes.braked}>
      <IconHandStop size={22} aria-hidden />
      {words}
    </p>
  )
}
