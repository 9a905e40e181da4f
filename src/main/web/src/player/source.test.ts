import { expect, it } from 'vitest'
import { hasVideo, wayTo } from './source'

const both = { progressive: '/video', hls: '/list' }
const scripted = { scripted: true, native: true }
const iPhone = { scripted: false, native: true }
const old = { scripted: false, native: false }

it('pieces are played by script where that is possible, so that the line decides on their quality', () => {
  expect(wayTo(both, scripted)).toEqual({ by: 'stream', address: '/list' })
})

it('a browser that reads lists by itself gets the list', () => {
  expect(wayTo(both, iPhone)).toEqual({ by: 'element', address: '/list' })
})

it('any other browser gets the file', () => {
  expect(wayTo(both, old)).toEqual({ by: 'element', address: '/video' })
})

it('a list that could not be played here makes room for the file', () => {
  expect(wayTo(both, scripted, '/list')).toEqual({ by: 'element', address: '/video' })
})

it('without a file the list is handed to the element, which says what is wrong', () => {
  expect(wayTo({ hls: '/list' }, scripted, '/list')).toEqual({ by: 'element', address: '/list' })
})

it('a new list is tried although an earlier one failed', () => {
  expect(wayTo(both, scripted, '/earlier')).toEqual({ by: 'stream', address: '/list' })
})

it('something plays as soon as there is either', () => {
  expect(hasVideo({ hls: '/list' })).toBe(true)
  expect(hasVideo({ progressive: '/video' })).toBe(true)
  expect(hasVideo({})).toBe(false)
  expect(hasVideo(undefined)).toBe(false)
})
