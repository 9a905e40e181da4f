import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { getClipOptions } from '@/generated/@tanstack/react-query.gen'
import { PlayerProvider } from '@/player/PlayerProvider'
import { EmptyNote } from '@/shared/ui/EmptyNote'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { useLiveClip } from './useLiveClip'
import { Workspace } from './Workspace'

/** One clip: the picture, everybody's notes, and what its owner does with it. */
export function Component() {
  const { id = '' } = useParams()
  const clip = useQuery(getClipOptions({ path: { id } }))
  useLiveClip(id, clip.data !== undefined && clip.error?.status !== 404)
  if (clip.error?.status === 404) return <NoAccess />
  return (
    <Loaded query={clip}>
      {(data) => (
        <PlayerProvider key={data.id}>
          <Workspace clip={data} />
        </PlayerProvider>
      )}
    </Loaded>
  )
}

/** Taken back, past its date, or never there: to whoever may not see it that is all the same. */
function NoAccess() {
  const { t } = useTranslation('workspace')
  return (
    <Page title={t('gone.title')} narrow>
      <EmptyNote
        title={t('gone.what')}
        text={t('gone.text')}
        action={
          <Button component={Link} to="/clips">
            {t('gone.back')}
          </Button>
        }
      />
    </Page>
  )
}
