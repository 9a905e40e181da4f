import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { getClipOptions } from '@/generated/@tanstack/react-query.gen'
import { PlayerProvider } from '@/player/PlayerProvider'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { MaskEditor } from './MaskEditor'

/** Where an owner hides faces and names, and silences what was said, before others see it. */
export function Component() {
  const { t } = useTranslation('mask')
  const { id = '' } = useParams()
  const clip = useQuery(getClipOptions({ path: { id } }))
  return (
    <Loaded query={clip}>
      {(data) => (
        <Page
          title={t('title')}
          below={
            <Anchor component={Link} to={`/clips/${id}`}>
              {data.title}
            </Anchor>
          }
        >
          {data.recording ? (
            // What is left of a recording is another video.
            <PlayerProvider key={data.recording.fromMs}>
              <MaskEditor clip={data} recording={data.recording} />
            </PlayerProvider>
          ) : (
            <p>{t('notYet')}</p>
          )}
        </Page>
      )}
    </Loaded>
  )
}
