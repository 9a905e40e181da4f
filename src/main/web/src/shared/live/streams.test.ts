import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Streams, type Told } from './streams'

class Source extends EventTarget {
  static readonly CLOSED = 2
  static readonly all: Source[] = []
  readyState = 1
  readonly close = vi.fn()

  constructor(readonly url: string) {
    super()
    Source.all.push(this)
  }
}

beforeEach(() => {
  Source.all.length = 0
  vi.stubGlobal('EventSource', Source)
})

afterEach(() => vi.unstubAllGlobals())

it('two listeners share one connection and both hear', () => {
  const streams = new Streams()
  const heard: Told[] = []
  streams.join('/events', (told) => heard.push(told))
  streams.join('/events', (told) => heard.push(told))
  Source.all[0]?.dispatchEvent(new MessageEvent('ready', { data: '{"clipId":"1"}' }))
  expect(Source.all).toHaveLength(1)
  expect(heard).toEqual(Array(2).fill({ url: '/events', name: 'ready', data: { clipId: '1' } }))
})

it('the connection closes when the last listener leaves', () => {
  const streams = new Streams()
  const [one, other] = [vi.fn(), vi.fn()]
  streams.join('/events', one)
  streams.join('/events', other)
  streams.leave('/events', one)
  expect(Source.all[0]?.close).not.toHaveBeenCalled()
  streams.leave('/events', other)
  expect(Source.all[0]?.close).toHaveBeenCalled()
})

it('a stumble is left to the browser, an end is told', () => {
  const streams = new Streams()
  const heard: string[] = []
  streams.join('/events', (told) => heard.push(told.name))
  const source = Source.all[0]
  if (!source) throw new Error('no connection')
  source.readyState = 0
  source.dispatchEvent(new Event('error'))
  expect(heard).toEqual([])
  source.readyState = 2
  source.dispatchEvent(new Event('error'))
  expect(heard).toEqual(['closed'])
})
