import { Button, Group, Progress, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Clip } from '@/generated'
import { listClipsOptions } from '@/generated/@tanstack/react-query.gen'
import { clock } from '@/shared/time/clock'
import { useDates } from '@/shared/time/dates'
import { Loaded } from '@/shared/ui/Loaded'
import { Panel } from './Panel'

const busy = (clip: Clip) => clip.state === 'uploading' || clip.state === 'preparing'

export function Prepare() {
  const { t } = useTranslation('home')
  const clips = useQuery({
    ...listClipsOptions({ query: { mine: true, limit: 10 } }),
    refetchInterval: ({ state }) => (state.data?.items.some(busy) ? 4_000 : false),
  })
  return (
    <Loaded query={clips}>
      {({ items }) => {
        const clip = items[0]
        return (
          <Panel
            color="var(--brand)"
            label={t('prepare.label')}
            title={clip ? clip.title : t('prepare.none')}
          >
            {clip ? <MyClip clip={clip} /> : <NoClip />}
          </Panel>
        )
      }}
    </Loaded>
  )
}

function MyClip({ clip }: { clip: Clip }) {
  const { t } = useTranslation('home')
  const to = `/clips/${clip.id}`
  return (
    <>
      {busy(clip) ? <Busy clip={clip} /> : <Settled clip={clip} />}
      <div>
        <Text size="sm" className="soft">
          {t('prepare.question')}
        </Text>
        <Text>{clip.learningQuestion?.text ?? t('prepare.noQuestion')}</Text>
      </div>
      <Group gap="xs" mt="auto">
        <Button component={Link} to={to} variant="default">
          {t(clip.sharing?.triadId || clip.state !== 'ready' ? 'prepare.open' : 'prepare.choose')}
        </Button>
        {clip.learningQuestion === undefined && (
          <Button component={Link} to="/questions" variant="subtle">
            {t('prepare.ask')}
          </Button>
        )}
      </Group>
    </>
  )
}

function Busy({ clip }: { clip: Clip }) {
  const { t } = useTranslation('home')
  const { offset = 0, length } = clip.upload ?? { length: 1 }
  // Nobody knows how much is still to come.
  if (length === undefined) return <Text className="soft">{t('prepare.recording')}</Text>
  const share = clip.state === 'uploading' ? (100 * offset) / length : (clip.progress ?? 0)
  const percent = Math.floor(share)
  return (
    <div>
      <Progress.Root size="md">
        <Progress.Section value={percent} aria-label={t(`prepare.${clip.state}`, { percent })} />
      </Progress.Root>
      <Text size="sm" className="soft" mt={4}>
        {t(`prepare.${clip.state}`, { percent })}
      </Text>
    </div>
  )
}

function Settled({ clip }: { clip: Clip }) {
  const { t } = useTranslation('home')
  const dates = useDates()
  if (clip.state === 'failed') {
    return <Text>{clip.problem?.detail}</Text>
  }
  const length = clock(clip.durationMs ?? 0)
  const until = clip.sharing?.until
  return (
    <Text className="soft">
      {until
        ? t('prepare.shared', { length, until: dates.day(until) })
        : t('prepare.onlyYours', { length })}
    </Text>
  )
}

function NoClip() {
  const { t } = useTranslation('home')
  return (
    <>
      <Text className="soft">{t('prepare.film')}</Text>
      <Group mt="auto">
        <Button component={Link} to="/clips" variant="default">
          {t('prepare.add')}
        </Button>
      </Group>
    </>
  )
}
