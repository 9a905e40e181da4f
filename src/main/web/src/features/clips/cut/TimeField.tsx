import { ActionIcon, TextInput } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clock, readClock } from '@/shared/time/clock'
import classes from './cut.module.css'

const SECOND_MS = 1000

interface Props {
  label: string
  value: number
  onChange: (ms: number) => void
}

/** A time to type, or to move by a second; what is no time changes nothing. */
export function TimeField({ label, value, onChange }: Props) {
  const { t } = useTranslation('clips')
  const [typed, setTyped] = useState<string>()
  const settle = () => {
    const ms = readClock(typed ?? '')
    if (ms !== undefined) onChange(ms)
    setTyped(undefined)
  }
  return (
    <div className={classes.time}>
      <ActionIcon
        variant="default"
        aria-label={t('cut.earlier', { side: label })}
        onClick={() => onChange(value - SECOND_MS)}
      >
        <IconMinus size={18} />
      </ActionIcon>
      <TextInput
        label={label}
        value={typed ?? clock(value)}
        inputMode="numeric"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
      <ActionIcon
        variant="default"
        aria-label={t('cut.later', { side: label })}
        onClick={() => onChange(value + SECOND_MS)}
      >
        <IconPlus size={18} />
      </ActionIcon>
    </div>
  )
}
