import { expect, it } from 'vitest'
import { parseStoryboard, stillAt } from './storyboard'

const address = 'https://school.example/api/clips/1/storyboard'
const vtt = `WEBVTT

00:00.000 --> 00:05.000
storyboard/sprite#xywh=0,0,160,90

2
01:00:05.000 --> 01:00:10.500 align:start
/elsewhere.jpg#xywh=160,90,160,90
`

it('reads each still, with addresses relative to its own', () => {
  expect(parseStoryboard(vtt, address)).toEqual([
    {
      fromMs: 0,
      toMs: 5000,
      sprite: 'https://school.example/api/clips/1/storyboard/sprite',
      x: 0,
      y: 0,
      width: 160,
      height: 90,
    },
    {
      fromMs: 3_605_000,
      toMs: 3_610_500,
      sprite: 'https://school.example/elsewhere.jpg',
      x: 160,
      y: 90,
      width: 160,
      height: 90,
    },
  ])
})

it('reads Windows line ends and passes over notes', () => {
  const notes = 'WEBVTT\r\n\r\nNOTE made by us\r\n\r\n00:00.000 --> 00:05.000\r\ns#xywh=1,2,3,4\r\n'
  expect(parseStoryboard(notes, address)).toHaveLength(1)
})

it('is empty where there is no storyboard in it', () => {
  expect(parseStoryboard('<html>', address)).toEqual([])
})

it('finds the still of a moment, and the last one after the end', () => {
  const stills = parseStoryboard(vtt, address)
  expect(stillAt(stills, 4999)).toBe(stills[0])
  expect(stillAt(stills, 5000)).toBe(stills[1])
  expect(stillAt(stills, 9_999_999)).toBe(stills[1])
  expect(stillAt([], 0)).toBeUndefined()
})
