import { Button } from '@mantine/core'
import { IconBulb, IconBulbOff } from '@tabler/icons-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import classes from './room.module.css'

interface Props {
  meeting: Meeting
  /** Whether somebody aims now. */
  lighting: boolean
  button: Ref<HTMLButtonElement>
  onAim: (aiming: boolean) => void
  onDark: () => void
}

/** One spot of the picture for all eyes: the first button aims, the second ends it. */
export function Light({ meeting, lighting, button, onAim, onDark }: Props) {
  const { t } = useTranslation('meeting')
  const lit = lighting || meeting.playback?.spotlight !== undefined
  return (
    <div className={classes.light}>
      <Button
        ref={button}
        variant={lighting ? 'light' : 'default'}
        aria-pressed={lighting}
        leftSection={<IconBulb size={20} aria-hidden />}
        onClick={() => onAim(!lighting)}
      >
        {t('picture.light')}
      </Button>
      {lit && (
        <Button
          variant="default"
          leftSection={<IconBulbOff size={20} aria-hidden />}
          onClick={onDark}
        >
          {t('picture.dark')}
        </Button>
      )}
      {lighting && <span>{t('picture.lighting')}</span>}
    </div>
  )
}
