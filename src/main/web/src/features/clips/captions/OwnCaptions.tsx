import { Button, Modal } from '@mantine/core'
import { IconBadgeCc } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { CaptionsForm } from './CaptionsForm'

/** What is said in a clip, to be read along: its owner brings it. */
export function OwnCaptions({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBadgeCc size={18} />}
        onClick={() => setOpen(true)}
      >
        {t('captions.title')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('captions.title')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <CaptionsForm clip={clip} />
      </Modal>
    </>
  )
}
