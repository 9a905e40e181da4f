import { Group, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listClipsOptions } from '@/generated/@tanstack/react-query.gen'
import { readClock } from '@/shared/time/clock'
import type { ReflectionDraft } from './reflectionDraft'

interface Props {
  questionId: string
  draft: ReflectionDraft
  write: (changes: Partial<ReflectionDraft>) => void
}

/** A score may point at the seconds that show it; without clips there is nothing to point at. */
export function Evidence({ questionId, draft, write }: Props) {
  const { t } = useTranslation('coaching')
  const query = { mine: true, learningQuestionId: questionId }
  const { data } = useQuery(listClipsOptions({ query }))
  const clips = data?.items.filter((clip) => clip.state === 'ready') ?? []
  if (clips.length === 0) {
    return null
  }
  const unreadable = draft.at !== '' && readClock(draft.at) === undefined
  return (
    <Group gap="sm" align="flex-start">
      <NativeSelect
        flex="1 1 200px"
        label={t('evidence.clip')}
        value={draft.clipId}
        onChange={(event) => write({ clipId: event.currentTarget.value })}
        data={[
          { value: '', label: t('evidence.none') },
          ...clips.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      {draft.clipId !== '' && (
        <TextInput
          flex="0 1 140px"
          label={t('evidence.at')}
          placeholder="1:24"
          value={draft.at}
          onChange={(event) => write({ at: event.currentTarget.value })}
          error={unreadable && t('evidence.unreadable')}
        />
      )}
    </Group>
  )
}
