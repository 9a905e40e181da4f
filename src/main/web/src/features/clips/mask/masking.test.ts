import { expect, it } from 'vitest'
import { beginsAt, between, endsAt, inside, moved, newMask, steered } from './masking'
import { placeAt } from './path'

const piece = { fromMs: 1000, toMs: 9000 }
const place = { x: 0.2, y: 0.2, width: 0.1, height: 0.2 }
const mask = newMask('m', place, 3000, piece)

it('a new mask covers the whole piece', () => {
  expect(mask).toMatchObject({ fromMs: 1000, toMs: 9000, follows: true })
  expect(mask.boxes).toEqual([{ atMs: 3000, ...place }])
})

it('a correction of what follows holds from that moment on', () => {
  const corrected = moved(mask, 5000, { ...place, x: 0.5 })
  expect(corrected.boxes.map(({ atMs, x }) => [atMs, x])).toEqual([
    [3000, 0.2],
    [5000, 0.5],
  ])
})

it('a correction within a frame takes the place of the earlier one', () => {
  expect(moved(mask, 3020, { ...place, x: 0.5 }).boxes).toEqual([{ atMs: 3020, ...place, x: 0.5 }])
})

it('a mask that stays is moved as a whole', () => {
  const staying = { ...mask, follows: false }
  expect(moved(staying, 7000, { ...place, x: 0.5 }).boxes).toEqual([
    { atMs: 3000, ...place, x: 0.5 },
  ])
})

it('a mask that begins later keeps a box at its beginning', () => {
  expect(beginsAt(mask, 4000)).toMatchObject({ fromMs: 4000, boxes: [{ atMs: 4000, ...place }] })
  expect(endsAt(mask, 100).toMs).toBe(1200)
})

it('no box leaves the picture or becomes nothing', () => {
  expect(inside({ x: 0.95, y: -1, width: 0.1, height: 0 })).toEqual({
    x: 0.9,
    y: 0,
    width: 0.1,
    height: 0.02,
  })
  expect(between({ x: 0.5, y: 0.6 }, { x: 0.3, y: 0.2 })).toEqual({
    x: 0.3,
    y: 0.2,
    width: 0.2,
    height: 0.4,
  })
})

it('arrows move it, and with Shift they change its size', () => {
  expect(steered(place, 'ArrowRight', false)).toEqual({ ...place, x: 0.21 })
  expect(steered(place, 'ArrowDown', true)).toEqual({ ...place, height: 0.21 })
  expect(steered(place, 'a', false)).toBeUndefined()
})

it('between two steps of a path it is in between, and beyond its end on its own place', () => {
  const path = { fromMs: 3000, stepMs: 80, boxes: [0.2, 0.2, 0.1, 0.2, 0.4, 0.2, 0.1, 0.2] }
  expect(placeAt(mask, path, 3040)?.x).toBeCloseTo(0.3)
  expect(placeAt(mask, path, 8000)).toMatchObject(place)
  expect(placeAt(mask, path, 9500)).toBeUndefined()
})
