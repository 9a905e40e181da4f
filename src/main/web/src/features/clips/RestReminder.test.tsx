import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Clip } from '@/generated'
import { show } from '@/test/render'
import { RestReminder } from './RestReminder'

const clip = (until?: string) =>
  ({
    id: 'c1',
    state: 'ready',
    recording: { fromMs: 0, durationMs: 60_000, ...(until === undefined ? {} : { until }) },
  }) as Clip

it('reminds its owner while there is still time, and is silent before', async () => {
  vi.setSystemTime('2027-02-10T10:00')
  await show(<RestReminder clip={clip('2027-02-22')} />)
  expect(screen.getByRole('region')).toHaveTextContent(/22/)
  expect(screen.getByRole('link')).toHaveAttribute('href', '/clips/c1/cut')
  vi.useRealTimers()
})

it.each([undefined, '2027-08-01'])(
  'says nothing of a recording that stays until %s',
  async (until) => {
    vi.setSystemTime('2027-02-10T10:00')
    await show(<RestReminder clip={clip(until)} />)
    expect(screen.queryByRole('region')).toBeNull()
    vi.useRealTimers()
  },
)
