import { Stack, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { listClipsOptions } from '@/generated/@tanstack/react-query.gen'
import { useMe } from '@/shared/session/me'
import { EmptyNote } from '@/shared/ui/EmptyNote'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { ClipCard } from './ClipCard'
import classes from './clips.module.css'
import { NewClip } from './upload/NewClip'

const PAGE = 100
const LOOK_AGAIN_MS = 4000

/** My clips and those that others share with me, and the way to add one. */
export function Component() {
  const { t } = useTranslation('clips')
  const me = useMe()
  const clips = useQuery({
    ...listClipsOptions({ query: { limit: PAGE } }),
    refetchInterval: ({ state }) => (state.data?.items.some(moves) ? LOOK_AGAIN_MS : false),
  })
  return (
    <Page title={t('list.title')}>
      {me.roles.includes('teacher') && <NewClip />}
      <Loaded query={clips}>
        {({ items }) => (
          <Stack gap="xl">
            <Group title={t('list.mine')} clips={items.filter(isMine)} empty="mine" />
            <Group
              title={t('list.theirs')}
              clips={items.filter((clip) => !isMine(clip))}
              empty="theirs"
            />
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}

const isMine = (clip: Clip) => clip.you.role === 'owner'
const moves = (clip: Clip) => clip.state === 'preparing'

interface GroupProps {
  title: string
  clips: Clip[]
  empty: 'mine' | 'theirs'
}

function Group({ title, clips, empty }: GroupProps) {
  const { t } = useTranslation('clips')
  return (
    <section>
      <Title order={2} mb="sm">
        {title}
      </Title>
      {clips.length === 0 ? (
        <EmptyNote title={t(`list.empty.${empty}.title`)} text={t(`list.empty.${empty}.text`)} />
      ) : (
        <ul className={classes.clips}>
          {clips.map((clip) => (
            <ClipCard key={clip.id} clip={clip} />
          ))}
        </ul>
      )}
    </section>
  )
}
