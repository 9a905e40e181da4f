import { expect, it } from 'vitest'
import type { Meeting } from '@/generated'
import { newest } from './newest'

const meeting = (version: number, second = 0, present: string[] = []) =>
  ({ id: 'm', version, serverTime: `2026-11-22T14:00:0${second}Z`, present }) as unknown as Meeting

it('an answer that was overtaken changes nothing', () => {
  const known = meeting(7, 1)
  expect(newest(known, meeting(6, 2))).toBe(known)
})

it('who came in shows although the version is the same', () => {
  const next = meeting(7, 2, ['anna'])
  expect(newest(meeting(7, 1), next)).toBe(next)
})

it('of the same version the later word counts', () => {
  const known = meeting(7, 2, ['anna'])
  expect(newest(known, meeting(7, 1))).toBe(known)
})

it('the first one is taken as it is', () => {
  const first = meeting(3)
  expect(newest(undefined, first)).toBe(first)
})
