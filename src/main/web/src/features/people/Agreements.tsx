import { Button, Group, Stack, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Triad } from '@/generated'
import { onSubmit, readForm } from '@/shared/ui/form'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useEditTriad } from './editTriad'

/** What the group agreed, in its own words, one on each line. */
export function Agreements({ triad }: { triad: Triad }) {
  const { t } = useTranslation('people')
  const [open, setOpen] = useState(false)
  const edit = useEditTriad(() => setOpen(false))
  const submit = (form: HTMLFormElement) => {
    const lines = readForm(form, 'agreements').agreements.split('\n')
    const agreements = lines.map((line) => line.trim()).filter((line) => line !== '')
    edit.mutate({ path: { id: triad.id }, body: { agreements } })
  }
  return (
    <Stack component="section" className="card" gap="sm">
      <Title order={2}>{t('our.agreements')}</Title>
      {open ? (
        <form onSubmit={onSubmit(submit)}>
          <Stack gap="sm">
            <Textarea
              name="agreements"
              label={t('our.ownWords')}
              description={t('our.perLine')}
              defaultValue={triad.agreements.join('\n')}
              minRows={4}
            />
            <ProblemNote problem={edit.error} />
            <Group gap="xs">
              <Button type="submit" loading={edit.isPending}>
                {t('shared:save')}
              </Button>
              <Button variant="default" onClick={() => setOpen(false)}>
                {t('shared:cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <>
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {triad.agreements.map((agreement) => (
              <li key={agreement} style={{ marginBlock: 6 }}>
                {agreement}
              </li>
            ))}
          </ul>
          <Group mt="auto">
            <Button variant="default" onClick={() => setOpen(true)}>
              {t('our.reword')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  )
}
