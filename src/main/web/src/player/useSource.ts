import { useEffect, useState } from 'react'
import { type Source, wayTo } from './source'
import { canStream, Streaming } from './Streaming'

const HLS = 'application/vnd.apple.mpegurl'

/** How the picture's element gets its video: by an address of its own, or fed from here. */
export function useSource(source: Source, eager: boolean) {
  const [video, attach] = useState<HTMLVideoElement | null>(null)
  const [lost, setLost] = useState<string>()
  const native = video !== null && video.canPlayType(HLS) !== ''
  const { by, address } = wayTo(source, { scripted: canStream(), native }, lost)
  const streamed = by === 'stream' ? address : undefined
  useEffect(() => {
    if (!video || streamed === undefined) return
    return new Streaming(video, streamed, { eager, onLost: () => setLost(streamed) }).open()
  }, [video, streamed, eager])
  return { attach, src: by === 'element' && video ? address : undefined }
}
