import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Streams, type Told } from './streams'

class Source extends EventTarget {
  static readonly OPEN = 1
  static readonly CLOSED = 2
  static readonly all: Source[] = []
  readyState = 0
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

it('a stumble is told and left to the browser, an end is told', () => {
  const streams = new Streams()
  const heard: string[] = []
  streams.join('/events', (told) => heard.push(told.name))
  const source = Source.all[0]
  if (!source) throw new Error('no connection')
  source.readyState = 0
  source.dispatchEvent(new Event('error'))
  expect(heard).toEqual(['lost'])
  source.readyState = 2
  source.dispatchEvent(new Event('error'))
  expect(heard).toEqual(['lost', 'closed'])
})

it('who comes later hears at once that the line is there', () => {
  const streams = new Streams()
  const heard: string[] = []
  streams.join('/events', vi.fn())
  if (Source.all[0]) Source.all[0].readyState = 1
  streams.join('/events', (told) => heard.push(told.name))
  expect(heard).toEqual(['open'])
})

it('a renewed line is a new connection for the same listeners', () => {
  const streams = new Streams()
  const heard: string[] = []
  streams.join('/events', (told) => heard.push(told.name))
  streams.renew('/events')
  const [first, second] = Source.all
  expect(first?.close).toHaveBeenCalled()
  second?.dispatchEvent(new MessageEvent('state', { data: '{}' }))
  expect(heard).toEqual(['state'])
})

it('the server may say itself that a stream is over', () => {
  const streams = new Streams()
  const heard: string[] = []
  streams.join('/events', (told) => heard.push(told.name))
  Source.all[0]?.dispatchEvent(new MessageEvent('closed', { data: '{}' }))
  expect(heard).toEqual(['closed'])
  expect(Source.all[0]?.close).toHaveBeenCalled()
})
