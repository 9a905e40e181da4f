import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useDates } from '../time/dates'
import { dotsOf, type Scored } from './scoreLine'

const box = { width: 320, height: 104, margin: 24 }

/** A plan's scores over time; the same figures stand below in words, so nobody needs the drawing. */
export function ScoreLine({ reflections }: { reflections: Scored[] }) {
  const { t } = useTranslation('shared')
  const dates = useDates()
  const dots = dotsOf(reflections, box)
  if (dots.length === 0) {
    return null
  }
  const days = new Map(reflections.map(({ id, at }) => [id, dates.shortDay(at)]))
  const [first, last] = [dots[0], dots.at(-1)].map((dot) => days.get(dot?.id ?? ''))
  const said = dots.map((dot) => t('score.on', { score: dot.score, day: days.get(dot.id) }))
  return (
    <figure style={{ margin: 0 }}>
      <svg
        viewBox={`0 0 ${box.width} ${box.height - 12}`}
        role="img"
        aria-label={t('score.line', { scores: said.join(', ') })}
        style={{
          width: '100%',
          maxWidth: 'var(--score-line-width, 30rem)',
          display: 'block',
          overflow: 'visible',
        }}
      >
        <line
          x1="0"
          x2={box.width}
          y1={box.height - box.margin}
          y2={box.height - box.margin}
          stroke="var(--line)"
        />
        <line x1="0" x2={box.width} y1={box.margin} y2={box.margin} stroke="var(--line)" />
        <polyline
          points={dots.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="var(--person-1)"
          strokeWidth="2.5"
        />
        {dots.map(({ id, x, y, score }) => (
          <g key={id}>
            <circle cx={x} cy={y} r="5" fill="var(--person-1)" />
            <text
              x={x}
              y={y - 11}
              textAnchor="middle"
              fontSize="13"
              fontWeight="650"
              fill="var(--ink)"
            >
              {score}
            </text>
          </g>
        ))}
      </svg>
      <Text component="figcaption" size="sm" className="soft">
        {first === last ? first : t('score.between', { first, last })}
      </Text>
    </figure>
  )
}
