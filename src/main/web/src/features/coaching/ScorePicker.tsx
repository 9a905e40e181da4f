import { useTranslation } from 'react-i18next'
import styles from './ScorePicker.module.css'

interface Props {
  score: number | undefined
  onChange: (score: number) => void
}

const scores = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Ten equal buttons: a score is a step on one's own scale, so no colour says what is good. */
export function ScorePicker({ score, onChange }: Props) {
  const { t } = useTranslation('coaching')
  return (
    <fieldset className={styles.picker}>
      <legend>{t('field.score')}</legend>
      <div className={styles.scores}>
        {scores.map((each) => (
          <label key={each} className={styles.score}>
            <input
              type="radio"
              name="score"
              value={each}
              checked={score === each}
              onChange={() => onChange(each)}
            />
            <span>{each}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
