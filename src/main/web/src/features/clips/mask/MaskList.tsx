import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Masking } from '@/generated'
import classes from './mask.module.css'
import { type Drawn, MIDDLE, MOST_MASKS, type Place } from './masking'
import { MaskRow } from './MaskRow'

interface Props {
  masks: Drawn[]
  /** No more can be drawn. */
  full: boolean
  saved: Masking['masks']
  selected: string | undefined
  onSelect: (id: string) => void
  onNew: (place: Place) => void
  onChange: (mask: Drawn) => void
  onRemove: (id: string) => void
}

export function MaskList(props: Props) {
  const { masks, full, saved, selected, onSelect, onNew, onChange, onRemove } = props
  const { t } = useTranslation('mask')
  return (
    <section className={`card ${classes.part}`} aria-label={t('masks.title')}>
      <h2>{t('masks.title')}</h2>
      {masks.length === 0 && <p className="soft">{t('masks.none')}</p>}
      <ol className={classes.rows}>
        {masks.map((mask, i) => (
          <MaskRow
            key={mask.id}
            mask={mask}
            name={t('masks.name', { number: i + 1 })}
            track={saved.find(({ id }) => id === mask.id)?.track ?? undefined}
            selected={mask.id === selected}
            onSelect={() => onSelect(mask.id)}
            onChange={onChange}
            onRemove={() => onRemove(mask.id)}
          />
        ))}
      </ol>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} />}
        disabled={full}
        onClick={() => onNew(MIDDLE)}
      >
        {t('masks.new')}
      </Button>
      {full && <p role="status">{t('masks.full', { count: MOST_MASKS })}</p>}
    </section>
  )
}
