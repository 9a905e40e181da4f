import { createContext, useContext } from 'react'
import type { Me } from '@/generated'

export type Role = Me['roles'][number]

/** Who is signed in; app provides it around every page behind the sign-in. */
export const MeContext = createContext<Me | undefined>(undefined)

export function useMe(): Me {
  const me = useContext(MeContext)
  if (me === undefined) {
    throw new Error('This part belongs behind the sign-in')
  }
  return me
}
