import { lazy, Suspense, useCallback, useState } from 'react'
import { ConfirmContext, type Question } from './confirm'

// Dialogs weigh 29 KB, which the first page does not need.
const ConfirmDialog = lazy(() => import('./ConfirmDialog'))

interface Asked {
  question: Question
  answer: (yes: boolean) => void
}

export function ConfirmProvider({ children }: { children: React.ReactNode }) {
  const [asked, setAsked] = useState<Asked>()

  const confirm = useCallback(
    (question: Question) =>
      new Promise<boolean>((resolve) => {
        const answer = (yes: boolean) => {
          setAsked(undefined)
          resolve(yes)
        }
        setAsked({ question, answer })
      }),
    [],
  )

  return (
    <ConfirmContext value={confirm}>
      {children}
      <Suspense>{asked && <ConfirmDialog {...asked} />}</Suspense>
    </ConfirmContext>
  )
}
