import { act, screen } from '@testing-library/react'
import { useEffect } from 'react'
import { expect, it } from 'vitest'
import { show } from '@/test/render'
import { Picture } from './Picture'
import { PlayerProvider } from './PlayerProvider'
import { usePlayer } from './usePlayer'

function StartAt({ ms }: { ms: number }) {
  const player = usePlayer()
  useEffect(() => player.seek(ms), [player, ms])
  return null
}

/** As on an iPad: what is asked before the length is known, the element ignores. */
async function showForgetfulVideo() {
  await show(
    <PlayerProvider>
      <Picture source={{}} />
      <StartAt ms={12_300} />
    </PlayerProvider>,
  )
  const video = screen.getByLabelText<HTMLVideoElement>('Video')
  let position = 0
  let duration = Number.NaN
  Object.defineProperty(video, 'duration', { get: () => duration })
  Object.defineProperty(video, 'readyState', { get: () => (Number.isNaN(duration) ? 0 : 1) })
  Object.defineProperty(video, 'currentTime', {
    get: () => position,
    set: (seconds: number) => void (position = Number.isNaN(duration) ? 0 : seconds),
  })
  const learnLength = () => {
    duration = 41
    act(() => void video.dispatchEvent(new Event('loadedmetadata')))
  }
  return { video, learnLength }
}

it('a moment asked for before the video knows its length is shown as soon as it does', async () => {
  const { video, learnLength } = await showForgetfulVideo()
  expect(video.currentTime).toBe(0)
  learnLength()
  expect(video.currentTime).toBe(12.3)
})

it('a later cut of the same clip is not moved to that moment again', async () => {
  const { video, learnLength } = await showForgetfulVideo()
  learnLength()
  video.currentTime = 3
  learnLength()
  expect(video.currentTime).toBe(3)
})
