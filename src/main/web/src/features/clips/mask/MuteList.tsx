import { Button } from '@mantine/core'
import { IconVolumeOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Mute } from '@/generated'
import type { Band } from '@/player/marks'
import { usePlayer } from '@/player/usePlayer'
import classes from './mask.module.css'
import { StretchRow } from './StretchRow'

interface Props {
  mutes: Mute[]
  piece: Band
  onChange: (mutes: Mute[]) => void
}

const USUAL_MS = 3000
const SHORTEST_MS = 200

/** Seconds without sound: a name that was called, a word that is nobody's business. */
export function MuteList({ mutes, piece, onChange }: Props) {
  const { t } = useTranslation('mask')
  const player = usePlayer()
  const add = () => {
    const toMs = Math.min(player.positionMs + USUAL_MS, piece.toMs)
    const fromMs = Math.min(player.positionMs, toMs - SHORTEST_MS)
    onChange([...mutes, { fromMs: Math.max(piece.fromMs, fromMs), toMs }])
  }
  const replace = (at: number, mute: Mute) =>
    onChange(mutes.map((each, i) => (i === at ? mute : each)))
  return (
    <section className={`card ${classes.part}`} aria-label={t('mutes.title')}>
      <h2>{t('mutes.title')}</h2>
      <ol className={classes.rows}>
        {mutes.map(({ fromMs, toMs }, i) => (
          <StretchRow
            key={i}
            name={t('mutes.name', { number: i + 1 })}
            fromMs={fromMs}
            toMs={toMs}
            onBegin={(ms) => replace(i, { fromMs: Math.min(ms, toMs - SHORTEST_MS), toMs })}
            onEnd={(ms) => replace(i, { fromMs, toMs: Math.max(ms, fromMs + SHORTEST_MS) })}
            onRemove={() => onChange(mutes.filter((_, at) => at !== i))}
          />
        ))}
      </ol>
      <Button variant="default" leftSection={<IconVolumeOff size={18} />} onClick={add}>
        {t('mutes.new')}
      </Button>
    </section>
  )
}
