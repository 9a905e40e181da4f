import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useParams } from 'react-router'
import type { Clip } from '@/generated'
import { getClipOptions } from '@/generated/@tanstack/react-query.gen'
import { PlayerProvider } from '@/player/PlayerProvider'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { QuestionCard } from '../QuestionCard'
import { Covered } from './Covered'
import { LoopedPiece } from './LoopedPiece'
import classes from './share.module.css'
import { Shared } from './Shared'
import { ShareForm } from './ShareForm'

const LOOK_AGAIN_MS = 4000

/** Once more all that the others will get, before they do; and afterwards, the way back. */
export function Component() {
  const { id = '' } = useParams()
  const clip = useQuery({
    ...getClipOptions({ path: { id } }),
    refetchInterval: ({ state }) => (state.data?.state === 'preparing' ? LOOK_AGAIN_MS : false),
  })
  return <Loaded query={clip}>{(data) => <Sharing clip={data} />}</Loaded>
}

function Sharing({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const shared = clip.sharing?.triadId !== undefined
  const here = clip.you.role === 'owner' && (clip.state === 'preparing' || clip.state === 'ready')
  if (!here) return <Navigate to={`/clips/${clip.id}`} replace />
  return (
    <Page
      title={t(shared ? 'share.titleDone' : 'share.title')}
      below={
        <Anchor component={Link} to={`/clips/${clip.id}`}>
          {clip.title}
        </Anchor>
      }
    >
      <div className={classes.columns}>
        <PlayerProvider key={clip.id}>
          <LoopedPiece clip={clip} />
        </PlayerProvider>
        <div className={classes.side}>
          <QuestionCard clip={clip} />
          <Covered clip={clip} />
          {shared ? <Shared clip={clip} /> : <ShareForm clip={clip} />}
        </div>
      </div>
    </Page>
  )
}
