import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import type { Clip, Recording } from '@/generated'
import { getClipOptions } from '@/generated/@tanstack/react-query.gen'
import { PlayerProvider } from '@/player/PlayerProvider'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { useKeptFocus } from '@/shared/ui/useKeptFocus'

interface Props {
  title: string
  /** What is said while there is no recording to work on. */
  notYet: string
  children: (clip: Clip, recording: Recording) => ReactNode
}

/** A page on which an owner works on the whole recording of the clip in the address. */
export function RecordingPage({ title, notYet, children }: Props) {
  const { id = '' } = useParams()
  const clip = useQuery(getClipOptions({ path: { id } }))
  useKeptFocus()
  return (
    <Loaded query={clip}>
      {(data) => (
        <Page
          title={title}
          below={
            <Anchor component={Link} to={`/clips/${id}`}>
              {data.title}
            </Anchor>
          }
        >
          {data.recording ? (
            // What is left of a recording is another video.
            <PlayerProvider key={data.recording.fromMs}>
              {children(data, data.recording)}
            </PlayerProvider>
          ) : (
            <p>{notYet}</p>
          )}
        </Page>
      )}
    </Loaded>
  )
}
