import { expect, it } from 'vitest'
import { keysAreTaken, playerKey } from './keys'

const press = (key: string, more = {}) =>
  playerKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more })

it('letters work in both cases', () => {
  expect(press('j')).toBe('shuttle-back')
  expect(press('J', { shiftKey: true })).toBe('shuttle-back')
})

it('an arrow moves a second, with shift five', () => {
  expect(press('ArrowLeft')).toBe('second-back')
  expect(press('ArrowLeft', { shiftKey: true })).toBe('five-back')
})

it('leaves the browser its own keys', () => {
  expect(press('f', { ctrlKey: true })).toBeUndefined()
  expect(press('Tab')).toBeUndefined()
})

it('never takes a key from somebody who types', () => {
  expect(keysAreTaken(document.createElement('textarea'), 'j')).toBe(true)
  expect(keysAreTaken(document.createElement('button'), ' ')).toBe(true)
  expect(keysAreTaken(document.createElement('button'), 'j')).toBe(false)
  expect(keysAreTaken(document.body, ' ')).toBe(false)
})
