import { createContext, useContext } from 'react'

export interface Question {
  title: string
  text: React.ReactNode
  yes: string
  no?: string
  /** True when something is lost for good. */
  danger?: boolean
}

export type Confirm = (question: Question) => Promise<boolean>

export const ConfirmContext = createContext<Confirm>(() => Promise.resolve(false))

/** `if (await confirm({...}))` asks in a dialog and gives the focus back afterwards. */
export function useConfirm(): Confirm {
  return useContext(ConfirmContext)
}
