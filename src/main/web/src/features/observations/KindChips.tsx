import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Kind, type KindChoice, stageOf } from './kinds'
import classes from './observations.module.css'

interface Props {
  choice: KindChoice
  value: Kind
  onChange: (kind: Kind) => void
}

/** What sort of observation it is; what a later stage opens can be written already and kept. */
export function KindChips({ choice, value, onChange }: Props) {
  const { t } = useTranslation('observations')
  const name = useId()
  const chip = (kind: Kind) => (
    <label key={kind} className={classes.chip}>
      <input type="radio" name={name} checked={kind === value} onChange={() => onChange(kind)} />
      <span>{t(`chip.${kind}`)}</span>
    </label>
  )
  return (
    <fieldset className={classes.kinds}>
      <legend>{t('composer.kind')}</legend>
      {choice.now.map(chip)}
      {choice.later.length > 0 && (
        <details open={choice.later.includes(value)}>
          <summary>{t('composer.later')}</summary>
          <p>{t(`composer.laterHelp.${stageOf(choice.later[0] ?? 'tip')}`)}</p>
          {choice.later.map(chip)}
        </details>
      )}
    </fieldset>
  )
}
