import { VisuallyHidden } from '@mantine/core'
import { useCallback, useState } from 'react'
import { AnnounceContext } from './announce'

const silentMark = '\u200b'

export function Announcer({ children }: { children: React.ReactNode }) {
  const [message, setMessage] = useState('')
  // The same words twice are only heard twice when the text changes in between.
  const announce = useCallback(
    (next: string) => setMessage((last) => (last === next ? next + silentMark : next)),
    [],
  )
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden role="status" aria-live="polite">
        {message}
      </VisuallyHidden>
    </AnnounceContext>
  )
}
