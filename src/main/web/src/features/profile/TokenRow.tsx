import { Button, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AccessToken } from '@/generated'
import { listTokensQueryKey, revokeTokenMutation } from '@/generated/@tanstack/react-query.gen'
import { useDates } from '@/shared/time/dates'
import { useConfirm } from '@/shared/ui/confirm'
import { ProblemNote } from '@/shared/ui/ProblemNote'

export function TokenRow({ token }: { token: AccessToken }) {
  const { t } = useTranslation('profile')
  const dates = useDates()
  const queries = useQueryClient()
  const confirm = useConfirm()
  const revoke = useMutation({
    ...revokeTokenMutation(),
    onSuccess: () => queries.invalidateQueries({ queryKey: listTokensQueryKey() }),
  })
  const ask = async () => {
    const title = t('tokens.sure', { name: token.name })
    if (await confirm({ title, text: t('tokens.gone'), yes: t('tokens.revoke'), danger: true })) {
      revoke.mutate({ path: { id: token.id } })
    }
  }
  const used = token.lastUsedAt
  return (
    <Group justify="space-between" gap="sm">
      <div>
        <Text>{token.name}</Text>
        <Text size="sm" className="soft">
          {used ? t('tokens.used', { day: dates.shortDay(used) }) : t('tokens.unused')}
        </Text>
      </div>
      <Button
        variant="subtle"
        onClick={() => void ask()}
        aria-label={t('tokens.revokeNamed', { name: token.name })}
      >
        {t('tokens.revoke')}
      </Button>
      <ProblemNote problem={revoke.error} />
    </Group>
  )
}
