import { beforeEach, expect, it, vi } from 'vitest'
import type { Playback } from '@/generated'
import { Follower } from './Follower'

const AT = Date.parse('2026-11-22T14:00:00Z')
let now = AT

/** A video that does at once what it is told; jsdom's does nothing. */
class Video extends EventTarget {
  readyState = 4
  paused = true
  ended = false
  seeking = false
  muted = true
  currentTime = 0
  playbackRate = 1
  play = vi.fn(() => {
    this.paused = false
    return Promise.resolve()
  })
  pause = vi.fn(() => (this.paused = true))
}

const playback = (changes: Partial<Playback> = {}): Playback => ({
  clipId: 'clip',
  playing: false,
  positionMs: 10_000,
  durationMs: 60_000,
  rate: 1,
  at: '2026-11-22T14:00:00Z',
  ...changes,
})

function following(state: Playback, video = new Video()) {
  const follower = new Follower({ now: () => now, at: () => now })
  follower.attach(video as unknown as HTMLVideoElement)
  follower.follow(state)
  return { follower, video }
}

beforeEach(() => (now = AT))

it('stands on exactly the same place as everybody', () => {
  const { video } = following(playback({ positionMs: 12_345 }))
  expect(video.paused).toBe(true)
  expect(video.currentTime).toBe(12.345)
})

it('who comes late begins where the others are', () => {
  now = AT + 20_000
  const { video } = following(playback({ playing: true }))
  expect(video.paused).toBe(false)
  expect(video.currentTime).toBeCloseTo(30, 0)
})

it('is a little faster while it is a little behind', () => {
  const { video, follower } = following(playback({ playing: true }))
  now = AT + 200
  follower.follow(playback({ playing: true }))
  expect(video.playbackRate).toBeGreaterThan(1.05)
  expect(video.currentTime).toBeCloseTo(10, 0)
})

it('stops with the meeting, whoever stopped it', () => {
  const { video, follower } = following(playback({ playing: true }))
  follower.follow(playback({ positionMs: 11_000 }))
  expect(video.paused).toBe(true)
  expect(video.currentTime).toBe(11)
})

it('stands still at the end', () => {
  now = AT + 90_000
  const { video } = following(playback({ playing: true }))
  expect(video.paused).toBe(true)
  expect(video.currentTime).toBe(60)
})

it('gives sound only where it is told to', () => {
  const { video, follower } = following(playback())
  expect(video.muted).toBe(true)
  follower.sound(true)
  expect(video.muted).toBe(false)
})

it('plays without sound where the browser wants a touch first, and offers it', async () => {
  const video = new Video()
  video.play.mockImplementationOnce(() =>
    Promise.reject(new DOMException('touch me', 'NotAllowedError')),
  )
  const { follower } = following(playback({ playing: true }), video)
  follower.sound(true)
  await vi.waitFor(() => expect(follower.current().silenced).toBe(true))
  expect(video.paused).toBe(false)
  expect(video.muted).toBe(true)
  follower.unsilence()
  expect(video.muted).toBe(false)
  expect(follower.current().silenced).toBe(false)
})
