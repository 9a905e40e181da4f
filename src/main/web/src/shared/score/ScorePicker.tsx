import { Button } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './ScorePicker.module.css'

interface Props {
  label: string
  score: number | undefined
  onChange: (score: number) => void
  /** Where no score is an answer too. */
  onNone?: () => void
}

const scores = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Ten equal buttons: a score is a step on one's own scale, so no colour says what is good. */
export function ScorePicker({ label, score, onChange, onNone }: Props) {
  const { t } = useTranslation('shared')
  const name = useId()
  return (
    <fieldset className={styles.picker}>
      <legend>{label}</legend>
      <div className={styles.scores}>
        {scores.map((each) => (
          <label key={each} className={styles.score}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={score === each}
              onChange={() => onChange(each)}
            />
            <span>{each}</span>
          </label>
        ))}
      </div>
      {onNone && score !== undefined && (
        <Button variant="subtle" mt={4} onClick={onNone}>
          {t('score.none')}
        </Button>
      )}
    </fieldset>
  )
}
