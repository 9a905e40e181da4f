import { Button, Text } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import { useState } from 'react'
import type { QuotedObservation } from '@/generated'
import { ObservationPicker } from './ObservationPicker'
import { Quotes } from './Quotes'

interface Props {
  label: string
  hint?: string
  questionId: string
  quotes: QuotedObservation[]
  onChange: (quotes: QuotedObservation[]) => void
}

/** The observations that a field points at, and the way to choose them. */
export function QuotePicking({ label, hint, questionId, quotes, onChange }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Quotes
        quotes={quotes}
        onRemove={(id) => onChange(quotes.filter((quote) => quote.observationId !== id))}
      />
      {hint && (
        <Text size="sm" className="soft">
          {hint}
        </Text>
      )}
      <div>
        <Button
          variant="default"
          leftSection={<IconQuote size={18} />}
          onClick={() => setOpen(true)}
        >
          {label}
        </Button>
      </div>
      {open && (
        <ObservationPicker
          title={label}
          questionId={questionId}
          quotes={quotes}
          onChange={onChange}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
