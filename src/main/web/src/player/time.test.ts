import { expect, it } from 'vitest'
import { formatTime, parseTime } from './time'

it.each([
  [0, '0:00'],
  [999, '0:00'],
  [84_000, '1:24'],
  [600_000, '10:00'],
  [3_723_000, '1:02:03'],
  [-5, '0:00'],
  [Number.NaN, '0:00'],
])('%d ms reads as %s', (ms, text) => {
  expect(formatTime(ms)).toBe(text)
})

it.each([
  ['84', 84_000],
  ['1:24', 84_000],
  [' 01.24 ', 84_000],
  ['1:02:03', 3_723_000],
  ['0:00', 0],
])('"%s" is understood', (text, ms) => {
  expect(parseTime(text)).toBe(ms)
})

it.each(['', 'straks', '1:75', '1:2:3:4', '-1', '1,5'])('"%s" is no time', (text) => {
  expect(parseTime(text)).toBeUndefined()
})
