import { Button } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconPlayerPlayFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { usePlayer } from '@/player/usePlayer'
import { firstName } from '@/shared/people/marks'
import classes from './workspace.module.css'

/** Tells a peer once, before anything plays, that the owner sees who watched. */
export function BeforeFirstPlay({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const player = usePlayer()
  const [told, setTold] = useLocalStorage({
    key: `drieluik-told-${clip.id}`,
    defaultValue: false,
    getInitialValueInEffect: false,
  })
  if (clip.you.role === 'owner' || clip.you.watched || told) return null
  const begin = () => {
    setTold(true)
    player.play()
  }
  return (
    <div className={classes.cover}>
      <p>{t('first.text', { name: firstName(clip.owner) })}</p>
      <Button
        size="md"
        variant="white"
        color="dark"
        leftSection={<IconPlayerPlayFilled size={18} />}
        onClick={begin}
      >
        {t('first.play')}
      </Button>
    </div>
  )
}
