import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Panel } from './Panel'

export function Coordinating() {
  const { t } = useTranslation('home')
  return (
    <Panel
      color="var(--facilitator)"
      label={t('coordinating.label')}
      title={t('coordinating.title')}
    >
      <Text className="soft">{t('coordinating.text')}</Text>
      <Group mt="auto">
        <Button component={Link} to="/people" variant="default">
          {t('coordinating.go')}
        </Button>
      </Group>
    </Panel>
  )
}
