import { onEnd } from './camera'
import { recordings } from './useRecordings'
import type { Told } from './Vault'

/** A device that dies loses so much at most, and what is on its way. */
const SLICE_MS = 3000

/** Of 60 minutes these make 1.2 GB. */
const QUALITY = {
  videoBitsPerSecond: 2_500_000,
  audioBitsPerSecond: 96_000,
  // TypeScript does not know it yet: with a key frame every two seconds the film is not encoded anew.
  videoKeyFrameIntervalDuration: 2000,
}

export const BYTES_PER_MINUTE = ((QUALITY.videoBitsPerSecond + QUALITY.audioBitsPerSecond) / 8) * 60

/** H.264 first: the server copies it. WebM before MP4: it can end anywhere. */
const TYPES = [
  'video/webm;codecs=h264,opus',
  'video/webm;codecs=vp8,opus',
  'video/webm',
  'video/mp4',
]

export type Ending = 'stopped' | 'unplugged' | 'full'

export interface Film {
  id: string
  stop: () => void
}

/** Films until it is stopped, the camera drops out or the device is full. Nothing stays in memory. */
export async function film(
  stream: MediaStream,
  told: Omit<Told, 'type'>,
  over: (ending: Ending) => void,
): Promise<Film> {
  const type = TYPES.find((each) => MediaRecorder.isTypeSupported(each)) ?? ''
  const recorder = new MediaRecorder(stream, { ...QUALITY, mimeType: type })
  let recording = await recordings.begin({ ...told, type })
  let ending: Ending = 'stopped'
  let line = Promise.resolve()
  const started = performance.now()

  const stop = (why: Ending) => {
    if (recorder.state === 'inactive') return
    ending = why
    recorder.stop()
  }
  const keep = async (slice: Blob, ms: number) => {
    // Behind a gap nothing can be kept.
    if (ending !== 'full' && slice.size > 0) {
      recording = await recordings.add(recording, await slice.arrayBuffer(), ms)
    }
  }
  recorder.ondataavailable = ({ data }) => {
    const ms = Math.round(performance.now() - started)
    line = line
      .then(() => keep(data, ms))
      .catch(() => {
        stop('full')
        ending = 'full'
      })
  }
  recorder.onstop = () => {
    void line.then(() => recordings.end(recording.id)).finally(() => over(ending))
  }
  // Without its microphone a lesson goes on: nobody looks at the screen just then.
  onEnd(stream.getVideoTracks(), () => stop('unplugged'))
  recorder.start(SLICE_MS)
  return { id: recording.id, stop: () => stop('stopped') }
}
