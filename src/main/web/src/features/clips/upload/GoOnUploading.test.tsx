import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Clip, UploadState } from '@/generated'
import { show } from '@/test/render'
import { GoOnUploading } from './GoOnUploading'

const clip = (upload: Pick<UploadState, 'offset' | 'length'>) =>
  ({
    id: 'c1',
    state: 'uploading',
    upload: { url: '/api/uploads/c1', expiresAt: '2030-12-07T12:00:00Z', ...upload },
  }) as Clip

const KEPT = /bewaard tot zaterdag 7 december 2030/

it('of a file that is not all here one reads until when the server keeps it', async () => {
  await show(<GoOnUploading clip={clip({ offset: 25, length: 100 })} />)
  expect(screen.getByText(KEPT)).toBeVisible()
  expect(screen.getByText(/25 %/)).toBeVisible()
})

it.each([0, 5_000_000])('and the same of a recording of which %s bytes arrived', async (offset) => {
  await show(<GoOnUploading clip={clip({ offset })} />)
  expect(screen.getByRole('heading', { name: /nog niet afgerond/ })).toBeVisible()
  expect(screen.getByText(KEPT)).toBeVisible()
})
