import { expect, it } from 'vitest'
import { lightOf } from './spot'

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
