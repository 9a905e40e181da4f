import { useTranslation } from 'react-i18next'
import type { Phase } from '../agenda/seats'

/** "Coachen, tweede ronde"; nothing before the start. */
export function usePhaseName(phase: { name: Phase; round?: number } | undefined): string {
  const { t } = useTranslation('agenda')
  if (!phase) return ''
  const name = t(`phase.${phase.name}`)
  return phase.round === undefined ? name : t('again', { phase: name })
}
