import { ActionIcon } from '@mantine/core'
import { IconBadgeCc, IconBadgeCcFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useCaptionsOn } from './useCaptions'
import { usePlayerState } from './usePlayer'

/** Where there is something to read along. */
export function CaptionsButton() {
  const { t } = useTranslation('player')
  const [on, setOn] = useCaptionsOn()
  const captioned = usePlayerState((state) => state.captioned)
  if (!captioned) return null
  return (
    <ActionIcon aria-label={t('captions')} aria-pressed={on} onClick={() => setOn(!on)}>
      {on ? <IconBadgeCcFilled /> : <IconBadgeCc />}
    </ActionIcon>
  )
}
