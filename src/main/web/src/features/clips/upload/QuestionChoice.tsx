import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listLearningQuestionsOptions } from '@/generated/@tanstack/react-query.gen'

interface ChoiceProps {
  value: string
  onChange: (id: string) => void
}

/** Which question the film is about; it can be chosen later as well. */
export function QuestionChoice({ value, onChange }: ChoiceProps) {
  const { t } = useTranslation('clips')
  const { data } = useQuery(listLearningQuestionsOptions())
  const open = data?.items.filter((question) => !question.parked) ?? []
  if (open.length === 0) return null
  return (
    <NativeSelect
      label={t('new.question')}
      value={value}
      data={[
        { value: '', label: t('new.later') },
        ...open.map(({ id, text }) => ({ value: id, label: text })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
