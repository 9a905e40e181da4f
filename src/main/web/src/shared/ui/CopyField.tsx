import { Button, Group, TextInput } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from './announce'

interface Props {
  label: string
  value: string
}

/** Something to take along; without a clipboard (plain http) one can still select it. */
export function CopyField({ label, value }: Props) {
  const { t } = useTranslation('shared')
  const announce = useAnnounce()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
    announce(t('copied'))
  }
  return (
    <Group align="flex-end" gap="sm">
      <TextInput
        label={label}
        value={value}
        readOnly
        flex="1 1 240px"
        onFocus={(event) => event.currentTarget.select()}
      />
      {window.isSecureContext && (
        <Button
          variant="default"
          onClick={() => void copy()}
          leftSection={copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
        >
          {t(copied ? 'copied' : 'copy')}
        </Button>
      )}
    </Group>
  )
}
