import { ActionIcon, TextInput } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exactClock, readClock } from '@/shared/time/clock'
import { toFrame } from './cut'
import classes from './cut.module.css'

interface Props {
  label: string
  value: number
  /** Frames a second. */
  rate: number
  onChange: (ms: number) => void
}

/** A time to type, in hundredths, or to move by a frame; what is no time changes nothing. */
export function TimeField({ label, value, rate, onChange }: Props) {
  const { t, i18n } = useTranslation('clips')
  const step = (frames: number) => onChange(toFrame(value + (frames * 1000) / rate, rate, Infinity))
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
        onClick={() => step(-1)}
      >
        <IconMinus size={18} />
      </ActionIcon>
      <TextInput
        label={label}
        value={typed ?? exactClock(value, i18n.language)}
        inputMode="decimal"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
      <ActionIcon
        variant="default"
        aria-label={t('cut.later', { side: label })}
        onClick={() => step(1)}
      >
        <IconPlus size={18} />
      </ActionIcon>
    </div>
  )
}
