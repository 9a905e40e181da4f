import { Checkbox, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Clip, Observation, QuotedObservation } from '@/generated'
import { listObservationsOptions } from '@/generated/@tanstack/react-query.gen'
import { firstName } from '@/shared/people/marks'
import { clock } from '@/shared/time/clock'
import { Loaded } from '@/shared/ui/Loaded'

interface Props {
  clip: Clip
  quotes: QuotedObservation[]
  onChange: (quotes: QuotedObservation[]) => void
}

export function ClipObservations({ clip, quotes, onChange }: Props) {
  const { t } = useTranslation('coaching')
  const observations = useQuery(listObservationsOptions({ path: { id: clip.id } }))
  const chosen = new Set(quotes.map((quote) => quote.observationId))
  const toggle = (observation: Observation) =>
    onChange(
      chosen.has(observation.id)
        ? quotes.filter((quote) => quote.observationId !== observation.id)
        : [...quotes, quoted(observation)],
    )
  return (
    <Stack gap="sm">
      <Title order={3}>{clip.title}</Title>
      <Loaded query={observations}>
        {({ items }) =>
          items.length === 0 ? (
            <Text className="soft">{t('picker.nothing')}</Text>
          ) : (
            items.map((observation) => (
              <Checkbox
                key={observation.id}
                size="md"
                checked={chosen.has(observation.id)}
                onChange={() => toggle(observation)}
                label={observation.text}
                description={t('picker.about', {
                  at: clock(observation.fromMs),
                  name: firstName(observation.author),
                  kind: t(`shared:kind.${observation.kind}`).toLowerCase(),
                })}
              />
            ))
          )
        }
      </Loaded>
    </Stack>
  )
}

function quoted({ id, clipId, kind, fromMs, author, text }: Observation): QuotedObservation {
  return { observationId: id, clipId, kind, fromMs, author, text }
}
