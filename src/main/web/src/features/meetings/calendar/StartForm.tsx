import { Button, Group, Stack, TextInput } from '@mantine/core'
import { fromLocalField, toLocalField } from '@/shared/time/dates'
import { onSubmit, readForm } from '@/shared/ui/form'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import type { usePlanning } from './planning'

interface Props {
  planning: ReturnType<typeof usePlanning>
  triadId: string
  suggested: string | undefined
  label: string
  about?: string
  /** What the button is called. */
  does: string
}

/** One day and time, to plan a meeting on or to move it to. */
export function StartForm({ planning, triadId, suggested, label, about, does }: Props) {
  const { save, saving, problem } = planning
  const submit = (form: HTMLFormElement) => {
    const startsAt = fromLocalField(readForm(form, 'start').start)
    if (startsAt !== undefined) save({ triadId, startsAt })
  }
  return (
    <form onSubmit={onSubmit(submit)}>
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            name="start"
            type="datetime-local"
            label={label}
            description={about}
            defaultValue={toLocalField(suggested)}
            required
          />
          <Button type="submit" variant="default" loading={saving}>
            {does}
          </Button>
        </Group>
        <ProblemNote problem={problem} />
      </Stack>
    </form>
  )
}
