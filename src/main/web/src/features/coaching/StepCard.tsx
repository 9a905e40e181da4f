import { Button, Checkbox, Group, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DraftStep } from './draft'
import styles from './Plan.module.css'
import { lacksDate } from './warnings'

interface Props {
  number: number
  step: DraftStep
  onChange: (step: DraftStep) => void
  onRemove: () => void
}

export function StepCard({ number, step, onChange, onRemove }: Props) {
  const { t } = useTranslation('coaching')
  return (
    <fieldset className={styles.step} data-done={step.done}>
      <legend>{t('steps.number', { number })}</legend>
      <TextInput
        label={t('steps.what')}
        value={step.what}
        onChange={(event) => onChange({ ...step, what: event.currentTarget.value })}
      />
      <Group gap="sm" grow preventGrowOverflow={false}>
        <TextInput
          type="date"
          label={t('steps.by')}
          value={step.by ?? ''}
          onChange={(event) => onChange({ ...step, by: event.currentTarget.value || undefined })}
        />
        <TextInput
          label={t('steps.howIKnow')}
          value={step.howIKnow}
          onChange={(event) => onChange({ ...step, howIKnow: event.currentTarget.value })}
        />
      </Group>
      {lacksDate(step) && <p className={styles.hint}>{t('steps.noDate')}</p>}
      <Group justify="space-between">
        <Checkbox
          size="md"
          label={t('steps.done')}
          checked={step.done}
          onChange={(event) => onChange({ ...step, done: event.currentTarget.checked })}
        />
        <Button
          variant="subtle"
          onClick={onRemove}
          aria-label={t('steps.removeNumber', { number })}
        >
          {t('shared:remove')}
        </Button>
      </Group>
    </fieldset>
  )
}
