import { expect, it } from 'vitest'
import { lightOf, steered } from './spot'

it('a press puts the light there, as wide as usual', () => {
  const press = { x: 320, y: 90 }
  expect(lightOf(press, press, 640, 360)).toEqual({ x: 0.5, y: 0.25, radius: 0.12 })
})

it('a drag says how wide', () => {
  const light = lightOf({ x: 320, y: 180 }, { x: 448, y: 180 }, 640, 360)
  expect(light).toEqual({ x: 0.5, y: 0.5, radius: 0.2 })
})

it('stays on the picture', () => {
  expect(lightOf({ x: -40, y: 400 }, { x: -40, y: 400 }, 640, 360)).toMatchObject({ x: 0, y: 1 })
})

it('the first key puts it in the middle', () => {
  expect(steered(undefined, 'ArrowLeft')).toEqual({ x: 0.5, y: 0.5, radius: 0.12 })
})

it('arrows move it, and not beyond the picture', () => {
  const light = { x: 0.5, y: 0.98, radius: 0.12 }
  expect(steered(light, 'ArrowLeft')).toEqual({ ...light, x: 0.46 })
  expect(steered(light, 'ArrowDown')).toEqual({ ...light, y: 1 })
})

it('plus and minus make it wider and narrower, within bounds', () => {
  const light = { x: 0.5, y: 0.5, radius: 0.1 }
  expect(steered(light, '+')).toMatchObject({ radius: 0.125 })
  expect(steered(light, '=')).toMatchObject({ radius: 0.125 })
  expect(steered(light, '-')).toMatchObject({ radius: 0.08 })
  expect(steered({ ...light, radius: 0.04 }, '-')).toMatchObject({ radius: 0.04 })
  expect(steered({ ...light, radius: 0.5 }, '+')).toMatchObject({ radius: 0.5 })
})

it('leaves other keys to others', () => {
  expect(steered(undefined, 'k')).toBeUndefined()
})
