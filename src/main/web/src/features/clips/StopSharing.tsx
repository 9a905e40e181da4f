import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { useShareClip } from './useEditClip'

/** One press, no question: taking back must never be a hurdle. */
export function StopSharing({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const { stop, saving } = useShareClip(clip)
  return (
    <Button variant="default" loading={saving} onClick={() => void stop()}>
      {t('actions.stop')}
    </Button>
  )
}
