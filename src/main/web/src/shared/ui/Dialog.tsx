import { Modal, type ModalProps } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

type Props = Omit<ModalProps, 'opened'>

/** A dialog that is open while it is drawn, and gives the focus back to where it came from. */
export function Dialog({ children, ...props }: Props) {
  const { t } = useTranslation('shared')
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) {
        opener.focus()
      }
    },
    [opener],
  )
  return (
    <Modal opened returnFocus={false} closeButtonProps={{ 'aria-label': t('close') }} {...props}>
      {children}
    </Modal>
  )
}
