import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { QuotedObservation } from '@/generated'
import { listClipsOptions } from '@/generated/@tanstack/react-query.gen'
import { Loaded } from '@/shared/ui/Loaded'
import { Dialog } from '@/shared/ui/Dialog'
import { ClipObservations } from './ClipObservations'

interface Props {
  title: string
  questionId: string
  quotes: QuotedObservation[]
  onChange: (quotes: QuotedObservation[]) => void
  onClose: () => void
}

/** What was seen in my clips of this question; a tick takes it into the plan. */
export function ObservationPicker({ title, questionId, quotes, onChange, onClose }: Props) {
  const { t } = useTranslation('coaching')
  const query = { mine: true, learningQuestionId: questionId }
  const clips = useQuery(listClipsOptions({ query }))
  return (
    <Dialog size="lg" onClose={onClose} title={title}>
      <Stack>
        <Loaded query={clips}>
          {({ items }) =>
            items.length === 0 ? (
              <Text>{t('picker.noClips')}</Text>
            ) : (
              items.map((clip) => (
                <ClipObservations key={clip.id} clip={clip} quotes={quotes} onChange={onChange} />
              ))
            )
          }
        </Loaded>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('picker.done')}</Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
