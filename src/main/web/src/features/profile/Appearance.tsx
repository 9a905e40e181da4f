import { type MantineColorScheme, Radio, Stack, Switch, useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/shared/session/me'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useEditMe } from './editMe'
import { Section } from './Section'

const schemes: MantineColorScheme[] = ['auto', 'light', 'dark']

/** The font goes with the account, light or dark stays with the device. */
export function Appearance() {
  const { t } = useTranslation('profile')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const me = useMe()
  const edit = useEditMe()
  return (
    <Section title={t('look.title')}>
      <Switch
        size="md"
        label={t('look.readable')}
        description={t('look.readableAbout')}
        checked={me.readableFont}
        onChange={(event) => edit.mutate({ body: { readableFont: event.currentTarget.checked } })}
      />
      <ProblemNote problem={edit.error} />
      <Radio.Group
        label={t('look.scheme')}
        value={colorScheme}
        onChange={(value) => setColorScheme(value)}
      >
        <Stack gap="xs" mt="xs">
          {schemes.map((scheme) => (
            <Radio key={scheme} value={scheme} label={t(`look.${scheme}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </Section>
  )
}
