import { useTranslation } from 'react-i18next'
import type { Triad } from '@/generated'
import { EmptyNote } from '@/shared/ui/EmptyNote'

export function NothingPlanned({ triads }: { triads: Triad[] }) {
  const { t } = useTranslation('calendar')
  const why = triads.length === 0 ? 'noTriad' : 'none'
  return <EmptyNote title={t(`${why}.title`)} text={t(`${why}.text`)} />
}
