import { Anchor, Button, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { type LinkInfo, openLink } from '@/generated'
import { useLinkMutation } from '@/generated/@tanstack/react-query.gen'
import { onSubmit, readForm } from '@/shared/ui/form'
import { Loaded } from '@/shared/ui/Loaded'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useArrive } from './arrive'
import { Doorway } from './Doorway'
import { NewPassword } from './NewPassword'

/** Where a one-time link leads: says for whom it is, and lets that person choose a password. */
export function Component() {
  const { t } = useTranslation('session')
  const token = useLocation().hash.slice(1)
  const link = useQuery({
    queryKey: ['openLink', token],
    queryFn: async () => (await openLink({ body: { token }, throwOnError: true })).data,
    staleTime: Infinity,
  })
  return (
    <Doorway title={t('welcome.title')}>
      <Loaded query={link}>{(info) => <ChoosePassword token={token} info={info} />}</Loaded>
      {link.isError && (
        <Anchor component={Link} to="/sign-in">
          {t('welcome.signIn')}
        </Anchor>
      )}
    </Doorway>
  )
}

function ChoosePassword({ token, info }: { token: string; info: LinkInfo }) {
  const { t } = useTranslation('session')
  const arrive = useArrive()
  const accept = useMutation({ ...useLinkMutation(), onSuccess: (me) => arrive(me) })
  const submit = (form: HTMLFormElement) =>
    accept.mutate({ body: { token, ...readForm(form, 'password') } })
  return (
    <form onSubmit={onSubmit(submit)}>
      <Stack>
        <Text>{t('welcome.text', { name: info.name, school: info.school })}</Text>
        <ProblemNote problem={accept.error} />
        <input type="hidden" name="email" autoComplete="username" value={info.email} readOnly />
        <Text className="soft">{t('welcome.email', { email: info.email })}</Text>
        <NewPassword />
        <Button type="submit" size="md" loading={accept.isPending}>
          {t('welcome.go')}
        </Button>
      </Stack>
    </form>
  )
}
