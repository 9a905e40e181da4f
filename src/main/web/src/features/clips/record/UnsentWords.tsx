import { useTranslation } from 'react-i18next'
import { clock } from '@/shared/time/clock'
import type { Unsent } from './Recordings'

/** How much of a recording is only here, and what becomes of it. */
export function UnsentWords({ recording }: { recording: Unsent }) {
  const { t } = useTranslation('clips')
  const { state, problem } = recording
  if (state === 'failed') return t('unsent.failed', { why: problem?.detail ?? '' })
  if (state === 'waiting' && problem) return problem.detail
  return t(`unsent.${state}`, { length: clock(recording.ms) })
}
