import { expect, it } from 'vitest'
import { heardIn, isClosest, isWhole, momentAt, shareOf, withMoment, zoomIn, zoomOut } from './view'

const hour = 3_600_000
const whole = { fromMs: 0, toMs: hour }

it('comes closer around a moment, until every frame can be hit', () => {
  let view = whole
  for (let press = 0; press < 10; press++) view = zoomIn(view, 1_800_000, hour)
  expect(view).toEqual({ fromMs: 1_798_000, toMs: 1_802_000 })
  expect(isClosest(view)).toBe(true)
})

it('stays within the recording', () => {
  expect(zoomIn(whole, 0, hour)).toEqual({ fromMs: 0, toMs: 900_000 })
  expect(zoomIn(whole, hour, hour)).toEqual({ fromMs: 2_700_000, toMs: hour })
  expect(zoomIn({ fromMs: 0, toMs: 3000 }, 900, 3000)).toEqual({ fromMs: 0, toMs: 3000 })
})

it('goes back to all of it', () => {
  const view = zoomOut(zoomIn(whole, 30_000, hour), 30_000, hour)
  expect(view).toEqual(whole)
  expect(isWhole(view, hour)).toBe(true)
})

it('follows a moment that leaves it, and stands still for one that does not', () => {
  const view = { fromMs: 10_000, toMs: 20_000 }
  expect(withMoment(view, 15_000, hour)).toBe(view)
  expect(withMoment(view, 20_000, hour)).toEqual({ fromMs: 10_600, toMs: 20_600 })
  expect(withMoment(view, 5_000, hour)).toEqual({ fromMs: 4_400, toMs: 14_400 })
  expect(withMoment(view, 0, hour)).toEqual({ fromMs: 0, toMs: 10_000 })
})

it('finds the moment under a finger, and the place of a moment', () => {
  const view = { fromMs: 10_000, toMs: 20_000 }
  expect(momentAt(view, 0.25)).toBe(12_500)
  expect(momentAt(view, 1.1)).toBe(21_000)
  expect(shareOf(view, 12_500)).toBe(0.25)
  expect(shareOf(view, 9_000)).toBe(-0.1)
})

it('shows the sound of what is in view', () => {
  expect(heardIn({ fromMs: 1000, toMs: 2500 }, [0, 1, 2, 3], 4000)).toEqual([1, 2])
})
