import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonName, Triad } from '@/generated'
import { MeContext } from '../session/me'
import { colorOf, type Mark, markIn, triadWith } from './marks'

const shapes: Record<Mark, React.ReactNode> = {
  circle: <circle cx="16" cy="16" r="15" />,
  square: <rect x="2" y="2" width="28" height="28" rx="6" />,
  triangle: <path d="M16 3 30 29H2Z" strokeWidth="3" strokeLinejoin="round" />,
  hexagon: <path d="M9 3H23L30 16 23 29H9L2 16Z" strokeWidth="2" strokeLinejoin="round" />,
  diamond: <path d="M16 2 30 16 16 30 2 16Z" strokeWidth="2" strokeLinejoin="round" />,
  ring: <circle cx="16" cy="16" r="14.5" />,
}

interface Props {
  person: PersonName
  /** The triad whose order gives the mark; without it, mine that the person is in. */
  triad?: Triad
  size?: number
  /** True where the name stands beside the mark already. */
  decorative?: boolean
}

/** A person's colour, shape and letter, so that nothing depends on colour alone. */
export function PersonMark({ person, triad, size = 28, decorative = false }: Props) {
  const { t } = useTranslation('shared')
  const mine = useContext(MeContext)?.triads ?? []
  const mark = markIn(triad ?? triadWith(mine, person.id), person.id)
  const label = mark === 'diamond' ? t('person.facilitator', { name: person.name }) : person.name
  const named = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg {...named} width={size} height={size} viewBox="0 0 32 32" style={{ flex: 'none' }}>
      <g fill={colorOf(mark)} stroke={colorOf(mark)}>
        {shapes[mark]}
      </g>
      <text
        x="16"
        y={mark === 'triangle' ? 26 : 21.2}
        textAnchor="middle"
        fontSize={mark === 'triangle' ? 13 : 15}
        fontWeight="700"
        fill={mark === 'ring' ? 'var(--card)' : 'var(--on-person)'}
      >
        {person.name.slice(0, 1).toUpperCase()}
      </text>
    </svg>
  )
}
