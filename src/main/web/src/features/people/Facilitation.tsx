import { Radio, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Triad } from '@/generated'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useEditTriad } from './editTriad'

const stages = [1, 2, 3] as const

/** How much the facilitator still does: the group says so itself, and may go back. */
export function Facilitation({ triad }: { triad: Triad }) {
  const { t } = useTranslation('people')
  const edit = useEditTriad()
  const choose = (stage: string) =>
    edit.mutate({ path: { id: triad.id }, body: { facilitation: Number(stage) } })
  return (
    <Stack component="section" className="card" gap="sm">
      <Title order={2} id={`facilitation-${triad.id}`}>
        {t('stage.title')}
      </Title>
      <Radio.Group
        aria-labelledby={`facilitation-${triad.id}`}
        description={t('stage.about')}
        value={String(triad.facilitation)}
        onChange={choose}
      >
        <Stack gap="md" mt="md">
          {stages.map((stage) => (
            <Radio
              size="md"
              key={stage}
              value={String(stage)}
              label={t(`stage.${stage}.name`)}
              description={t(`stage.${stage}.about`)}
              disabled={edit.isPending}
            />
          ))}
        </Stack>
      </Radio.Group>
      <ProblemNote problem={edit.error} />
    </Stack>
  )
}
