import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SchoolSettings } from '@/generated'
import {
  editSchoolMutation,
  getSchoolOptions,
  getSchoolQueryKey,
} from '@/generated/@tanstack/react-query.gen'
import { useAnnounce } from '@/shared/ui/announce'
import { onSubmit, readForm } from '@/shared/ui/form'
import { Loaded } from '@/shared/ui/Loaded'
import { ProblemNote } from '@/shared/ui/ProblemNote'

/** Where triads talk that do not sit in one room: the school's own call server. */
export function CallServer() {
  const { t } = useTranslation('people')
  const school = useQuery(getSchoolOptions())
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t('call.title')}</Title>
      <Stack className="card" gap="sm">
        <Text className="soft" maw="65ch">
          {t('call.about')}
        </Text>
        <Loaded query={school}>
          {(settings) => <Address key={settings.callServer} school={settings} />}
        </Loaded>
      </Stack>
    </Stack>
  )
}

function Address({ school }: { school: SchoolSettings }) {
  const { t } = useTranslation('people')
  const queries = useQueryClient()
  const announce = useAnnounce()
  const edit = useMutation({
    ...editSchoolMutation(),
    onSuccess: (saved) => {
      queries.setQueryData(getSchoolQueryKey(), saved)
      announce(t('shared:saved'))
    },
  })
  const submit = (form: HTMLFormElement) => {
    // A room's name is put behind it, after a slash of its own.
    const callServer = readForm(form, 'callServer').callServer.replace(/\/+$/, '')
    edit.mutate({ body: { callServer } })
  }
  return (
    <form onSubmit={onSubmit(submit)}>
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            name="callServer"
            type="url"
            label={`${t('call.address')} (${t('shared:optional')})`}
            defaultValue={school.callServer}
            placeholder="https://meet.school.example"
            flex="1 1 260px"
            maw={480}
          />
          <Button type="submit" variant="default" loading={edit.isPending}>
            {t('shared:save')}
          </Button>
        </Group>
        <ProblemNote problem={edit.error} />
      </Stack>
    </form>
  )
}
