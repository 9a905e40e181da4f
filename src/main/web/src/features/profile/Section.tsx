import { Stack, Text, Title } from '@mantine/core'

interface Props {
  title: string
  about?: string
  children: React.ReactNode
}

export function Section({ title, about, children }: Props) {
  return (
    <Stack component="section" className="card" gap="sm">
      <Title order={2}>{title}</Title>
      {about && <Text className="soft">{about}</Text>}
      {children}
    </Stack>
  )
}
