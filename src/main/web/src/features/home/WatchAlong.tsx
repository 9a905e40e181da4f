import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Clip } from '@/generated'
import { listClipsOptions } from '@/generated/@tanstack/react-query.gen'
import { firstName } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { useMe } from '@/shared/session/me'
import { clock } from '@/shared/time/clock'
import { Loaded } from '@/shared/ui/Loaded'
import { Panel } from './Panel'

/** What peers shared; what I have not watched yet comes first. */
export function WatchAlong() {
  const { t } = useTranslation('home')
  const clips = useQuery(listClipsOptions({ query: { mine: false } }))
  return (
    <Loaded query={clips}>
      {({ items }) => {
        const shared = items.filter((clip) => clip.you.role !== 'owner')
        const fresh = shared.filter((clip) => !clip.you.watched)
        const inOrder = [...fresh, ...shared.filter((clip) => clip.you.watched)].slice(0, 4)
        const title =
          shared.length === 0
            ? t('along.none')
            : t('along.title', { count: fresh.length, context: fresh.length === 0 ? 'done' : '' })
        return (
          <Panel color="var(--person-3)" label={t('along.label')} title={title}>
            {shared.length === 0 && <NothingShared />}
            <Stack gap="md">
              {inOrder.map((clip, index) => (
                <Shared key={clip.id} clip={clip} first={index === 0} />
              ))}
            </Stack>
          </Panel>
        )
      }}
    </Loaded>
  )
}

function Shared({ clip, first }: { clip: Clip; first: boolean }) {
  const { t } = useTranslation('home')
  const name = firstName(clip.owner)
  const mine = clip.you.observations
  return (
    <Group gap="sm" wrap="nowrap">
      <PersonMark person={clip.owner} size={32} decorative />
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text>{t('along.shared', { name, length: clock(clip.durationMs ?? 0) })}</Text>
        <Text size="sm" className="soft">
          {mine > 0 || clip.you.watched ? t('along.mine', { count: mine }) : t('along.fresh')}
        </Text>
      </div>
      <Button
        component={Link}
        to={`/clips/${clip.id}`}
        variant={first && !clip.you.watched ? 'filled' : 'default'}
        aria-label={t('along.watchOf', { name, title: clip.title })}
      >
        {t('along.watch')}
      </Button>
    </Group>
  )
}

function NothingShared() {
  const { t } = useTranslation('home')
  const alone = useMe().triads.length === 0
  return <Text className="soft">{t(alone ? 'along.noTriad' : 'along.wait')}</Text>
}
