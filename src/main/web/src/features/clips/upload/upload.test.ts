import { expect, it } from 'vitest'
import { after, clipIdIn, isSameFile, percent, titleOf, type Upload } from './upload'

const refusal = { code: 'upload-too-large', title: 'T', detail: 'D', status: 413 }

it.each([0, 500, 502, 503, 409, 423])('status %d is waited for', (status) => {
  expect(after({ status })).toEqual({ state: 'waiting', problem: undefined })
})

it('a refusal is final and says why', () => {
  expect(after({ status: 413, problem: refusal })).toEqual({ state: 'failed', problem: refusal })
})

it.each([507, 429])('status %d is waited for, and what helps is said', (status) => {
  const problem = { ...refusal, status }
  expect(after({ status, problem })).toEqual({ state: 'waiting', problem })
})

it('a refusal without words is still final', () => {
  expect(after({ status: 404 })).toMatchObject({ state: 'failed', problem: { status: 404 } })
})

it.each([
  ['rekenen_groep5.MOV', 'rekenen groep5'],
  ['VID 20261120  1.mp4', 'VID 20261120 1'],
  ['les', 'les'],
  ['.mp4', '.mp4'],
])('%s gets the title %s', (file, title) => {
  expect(titleOf(file)).toBe(title)
})

it('knows the same file again by its size', () => {
  expect(isSameFile({ size: 5 }, { length: 5 })).toBe(true)
  expect(isSameFile({ size: 5 }, { length: 6 })).toBe(false)
})

it('several files are one bar', () => {
  const uploads = [
    { size: 100, sent: 50 },
    { size: 300, sent: 100 },
  ] as Upload[]
  expect(percent(uploads)).toBe(37)
  expect(percent([])).toBe(0)
})

it('reads the clip of an address', () => {
  expect(clipIdIn('/api/clips/abc')).toBe('abc')
  expect(clipIdIn(undefined)).toBeUndefined()
})
