import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, speak } from '@/shared/texts/language'
import { Logo } from '@/shared/ui/Logo'
import styles from './Doorway.module.css'

interface Props {
  title: string
  children: React.ReactNode
}

/** What one sees before being signed in; the language can be chosen right here. */
export function Doorway({ title, children }: Props) {
  const { t, i18n } = useTranslation('session')
  useEffect(() => {
    document.title = `${title} · Drieluik`
  }, [title])
  return (
    <div className={styles.doorway}>
      <header>
        <Group justify="space-between">
          <Group gap="sm">
            <Logo size={34} />
            <Text fw={700} size="lg">
              Drieluik
            </Text>
          </Group>
          <SegmentedControl
            aria-label={t('language')}
            value={i18n.language}
            onChange={(language) => void speak(language as Language)}
            data={[
              { value: 'nl', label: 'Nederlands' },
              { value: 'en', label: 'English' },
            ]}
          />
        </Group>
      </header>
      <main className={styles.middle}>
        <Stack gap="lg" className={styles.card}>
          <Title order={1}>{title}</Title>
          {children}
        </Stack>
        <Text className="soft" ta="center">
          {t('motto')}
        </Text>
      </main>
    </div>
  )
}
