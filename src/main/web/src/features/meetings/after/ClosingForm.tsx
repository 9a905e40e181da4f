import { Button, Group, Stack, Switch, Text, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ClosingReflection } from '@/generated'
import { ScorePicker } from '@/shared/score/ScorePicker'
import { useDates } from '@/shared/time/dates'
import { onSubmit } from '@/shared/ui/form'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useClosingDraft } from './closingDraft'

interface Props {
  meetingId: string
  written: ClosingReflection | undefined
}

const LONGEST = 2000

/** What I took along and how we took part; mine alone, unless I choose to share it. */
export function ClosingForm({ meetingId, written }: Props) {
  const { t } = useTranslation('after')
  const dates = useDates()
  const { draft, write, save, saving, problem } = useClosingDraft(meetingId, written)
  const text = (name: 'took' | 'mine' | 'others') => (
    <Textarea
      label={t(`round.${name}`)}
      value={draft[name]}
      onChange={(event) => write({ [name]: event.currentTarget.value })}
      minRows={name === 'took' ? 2 : 1}
      maxLength={LONGEST}
    />
  )
  const score = (name: 'myScore' | 'othersScore') => (
    <ScorePicker
      label={`${t(`round.${name}`)} (${t('shared:optional')})`}
      score={draft[name]}
      onChange={(chosen) => write({ [name]: chosen })}
      onNone={() => write({ [name]: undefined })}
    />
  )
  return (
    <form onSubmit={onSubmit(save)}>
      <Stack gap="md">
        {text('took')}
        {text('mine')}
        {score('myScore')}
        {text('others')}
        {score('othersScore')}
        <Switch
          size="md"
          label={t('round.share')}
          description={t(draft.shared ? 'round.willBeShared' : 'round.staysMine')}
          checked={draft.shared}
          onChange={(event) => write({ shared: event.currentTarget.checked })}
        />
        <ProblemNote problem={problem} />
        <Group gap="sm">
          <Button type="submit" loading={saving}>
            {t('shared:save')}
          </Button>
          {written && (
            <Text size="sm" className="soft">
              {t('round.savedAt', { when: dates.time(written.writtenAt) })}
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  )
}
