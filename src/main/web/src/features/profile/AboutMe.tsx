import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/shared/session/me'
import type { Language } from '@/shared/texts/language'
import { onSubmit, readForm } from '@/shared/ui/form'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useEditMe } from './editMe'
import { Section } from './Section'

export function AboutMe() {
  const { t } = useTranslation('profile')
  const me = useMe()
  const edit = useEditMe()
  const roles = me.roles.map((role) => t(`shared:role.${role}`)).join(', ')
  return (
    <Section title={t('me.title')}>
      <Text className="soft">
        {t('me.who', { email: me.email, school: me.school.name, roles })}
      </Text>
      <form onSubmit={onSubmit((form) => edit.mutate({ body: readForm(form, 'name') }))}>
        <Group align="flex-end" gap="sm">
          <TextInput
            name="name"
            label={t('me.name')}
            defaultValue={me.name}
            autoComplete="name"
            required
            flex="1 1 240px"
          />
          <Button type="submit" variant="default" loading={edit.isPending}>
            {t('shared:save')}
          </Button>
        </Group>
      </form>
      <NativeSelect
        label={t('me.language')}
        value={me.language}
        onChange={(event) =>
          edit.mutate({ body: { language: event.currentTarget.value as Language } })
        }
        data={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
      />
      <ProblemNote problem={edit.error} />
    </Section>
  )
}
