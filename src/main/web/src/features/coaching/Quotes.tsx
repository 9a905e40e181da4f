import { Anchor, CloseButton, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { QuotedObservation } from '@/generated'
import { PersonMark } from '@/shared/people/PersonMark'
import { clock } from '@/shared/time/clock'
import styles from './Plan.module.css'

interface Props {
  quotes: QuotedObservation[]
  onRemove: (observationId: string) => void
}

export function Quotes({ quotes, onRemove }: Props) {
  const { t } = useTranslation('coaching')
  if (quotes.length === 0) {
    return null
  }
  return (
    <ul className={styles.quotes}>
      {quotes.map((quote) => (
        <li key={quote.observationId} className={styles.quote}>
          <PersonMark person={quote.author} />
          <div>
            <Anchor
              component={Link}
              to={`/clips/${quote.clipId}?at=${quote.fromMs}`}
              className="time"
            >
              {clock(quote.fromMs)}
            </Anchor>{' '}
            <Text span size="sm" className="soft">
              {t(`shared:kind.${quote.kind}`)}
            </Text>
            <Text>{quote.text}</Text>
          </div>
          <CloseButton
            onClick={() => onRemove(quote.observationId)}
            aria-label={t('quote.remove', { text: quote.text })}
          />
        </li>
      ))}
    </ul>
  )
}
