import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  createTokenMutation,
  listTokensOptions,
  listTokensQueryKey,
} from '@/generated/@tanstack/react-query.gen'
import { CopyField } from '@/shared/ui/CopyField'
import { onSubmit, readForm } from '@/shared/ui/form'
import { Loaded } from '@/shared/ui/Loaded'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Section } from './Section'
import { TokenRow } from './TokenRow'

/** Keys for programs; the key itself is shown once, when it is made. */
export function Tokens() {
  const { t } = useTranslation('profile')
  const queries = useQueryClient()
  const tokens = useQuery(listTokensOptions())
  const create = useMutation({
    ...createTokenMutation(),
    onSuccess: () => queries.invalidateQueries({ queryKey: listTokensQueryKey() }),
  })
  const submit = (form: HTMLFormElement) => {
    create.mutate({ body: readForm(form, 'name') }, { onSuccess: () => form.reset() })
  }
  return (
    <Section title={t('tokens.title')} about={t('tokens.about')}>
      <Loaded query={tokens}>
        {({ items }) => (
          <Stack gap="xs">
            {items.length === 0 && <Text>{t('tokens.none')}</Text>}
            {items.map((token) => (
              <TokenRow key={token.id} token={token} />
            ))}
          </Stack>
        )}
      </Loaded>
      {create.data?.token && (
        <CopyField label={t('tokens.once', { name: create.data.name })} value={create.data.token} />
      )}
      <ProblemNote problem={create.error} />
      <form onSubmit={onSubmit(submit)}>
        <Group align="flex-end" gap="sm">
          <TextInput name="name" label={t('tokens.name')} required flex="1 1 240px" />
          <Button type="submit" variant="default" loading={create.isPending}>
            {t('tokens.make')}
          </Button>
        </Group>
      </form>
    </Section>
  )
}
