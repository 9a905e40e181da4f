import { Group, Radio, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Draft, Field } from './draft'
import type { Choice } from './merge'
import styles from './Plan.module.css'

interface Props {
  field: Field
  mine: Draft[Field]
  theirs: Draft[Field]
  choice: Choice | undefined
  onChoose: (choice: Choice) => void
}

const choices: Choice[] = ['mine', 'theirs', 'both']

export function ConflictField({ field, mine, theirs, choice, onChoose }: Props) {
  const { t } = useTranslation('coaching')
  const side = (title: string, value: Draft[Field]) => (
    <div className={styles.side}>
      <Text size="sm" className="soft">
        {title}
      </Text>
      {said(value) || t('conflict.empty')}
    </div>
  )
  return (
    <Radio.Group
      label={t(`field.${field}`)}
      value={choice ?? ''}
      onChange={(value) => onChoose(value as Choice)}
    >
      <div className={styles.sides}>
        {side(t('conflict.mine'), mine)}
        {side(t('conflict.theirs'), theirs)}
      </div>
      <Group mt="sm">
        {choices.map((each) => (
          <Radio key={each} value={each} label={t(`conflict.take.${each}`)} />
        ))}
      </Group>
    </Radio.Group>
  )
}

function said(value: Draft[Field]): string {
  if (typeof value === 'string') {
    return value
  }
  return value.map((each) => `• ${'what' in each ? each.what : each.text}`).join('\n')
}
