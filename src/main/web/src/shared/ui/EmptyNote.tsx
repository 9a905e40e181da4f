import { Stack, Text } from '@mantine/core'

interface Props {
  title: string
  text: string
  action?: React.ReactNode
}

/** An empty screen says what to do next. */
export function EmptyNote({ title, text, action }: Props) {
  return (
    <Stack gap="xs" align="flex-start" className="card">
      <Text size="lg" fw={650}>
        {title}
      </Text>
      <Text className="soft" maw="60ch">
        {text}
      </Text>
      {action}
    </Stack>
  )
}
