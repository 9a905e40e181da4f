import { expect, it } from 'vitest'
import { bodyOf } from './closingDraft'

const draft = { took: 'Rustig wachten', mine: '', others: '', shared: false }

it('a score is sent when it was chosen', () => {
  expect(bodyOf({ ...draft, myScore: 7 })).toEqual({ ...draft, myScore: 7 })
})

it('a score that was taken away is not sent, nor anything that came along from the server', () => {
  const written = { by: { id: 'anna', name: 'Anna' }, writtenAt: '2026-12-01T15:30:00Z' }
  expect(bodyOf({ ...draft, ...written, myScore: undefined })).toEqual(draft)
})
