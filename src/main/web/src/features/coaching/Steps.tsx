import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DraftStep } from './draft'
import styles from './Plan.module.css'
import { StepCard } from './StepCard'
import { tooManyOpen } from './warnings'

interface Props {
  steps: DraftStep[]
  onChange: (steps: DraftStep[]) => void
}

export function Steps({ steps, onChange }: Props) {
  const { t } = useTranslation('coaching')
  const put = (index: number, step: DraftStep) => onChange(steps.with(index, step))
  const add = () => onChange([...steps, { what: '', howIKnow: '', done: false }])
  return (
    <>
      <Text fw={600}>{t('field.steps')}</Text>
      <Text className="soft" size="sm">
        {t('about.steps')}
      </Text>
      {steps.map((step, index) => (
        <StepCard
          // A step that is not saved yet has only its place.
          key={step.id ?? `new-${index}`}
          number={index + 1}
          step={step}
          onChange={(changed) => put(index, changed)}
          onRemove={() => onChange(steps.toSpliced(index, 1))}
        />
      ))}
      {tooManyOpen(steps) && <p className={styles.hint}>{t('steps.tooMany')}</p>}
      <div>
        <Button variant="default" leftSection={<IconPlus size={18} />} onClick={add}>
          {t(steps.length === 0 ? 'steps.first' : 'steps.add')}
        </Button>
      </div>
    </>
  )
}
