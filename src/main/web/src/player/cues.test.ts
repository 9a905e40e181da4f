import { expect, it } from 'vitest'
import { parseCaptions } from './cues'

it('reads what is said, with the characters that WebVTT writes by name', () => {
  const vtt = `WEBVTT

00:00:01.000 --> 00:00:02.500
Wie weet de helft van 48?
24 &amp; klaar

01:00:00.000 --> 01:00:01.000
3 &lt; 4 --&gt; &amp;lt;
`
  expect(parseCaptions(vtt)).toEqual([
    { fromMs: 1000, toMs: 2500, text: 'Wie weet de helft van 48?\n24 & klaar' },
    { fromMs: 3_600_000, toMs: 3_601_000, text: '3 < 4 --> &lt;' },
  ])
})

it('is empty where nothing is said', () => {
  expect(parseCaptions('WEBVTT\n')).toEqual([])
})
