import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClosingReflection, TakingPart } from '@/generated'
import {
  listClosingReflectionsQueryKey,
  writeClosingReflectionMutation,
} from '@/generated/@tanstack/react-query.gen'
import { forgetDraft, keepDraft, keptDraft } from '@/shared/session/kept'
import { useAnnounce } from '@/shared/ui/announce'

export interface Draft {
  took: string
  mine: string
  myScore?: number | undefined
  others: string
  othersScore?: number | undefined
  shared: boolean
}

const EMPTY: Draft = { took: '', mine: '', others: '', shared: false }

/** What one is writing stays on this device until it is saved. */
export function useClosingDraft(meetingId: string, written: ClosingReflection | undefined) {
  const { t } = useTranslation('shared')
  const announce = useAnnounce()
  const queries = useQueryClient()
  const name = `closing-${meetingId}`
  const [draft, setDraft] = useState<Draft>(
    () => (keptDraft(name) as Draft | undefined) ?? written ?? EMPTY,
  )
  const save = useMutation({
    ...writeClosingReflectionMutation(),
    onSuccess: async () => {
      forgetDraft(name)
      announce(t('saved'))
      const queryKey = listClosingReflectionsQueryKey({ path: { id: meetingId } })
      await queries.invalidateQueries({ queryKey })
    },
  })
  const write = (change: Partial<Draft>) => {
    const next = { ...draft, ...change }
    setDraft(next)
    keepDraft(name, next)
  }
  return {
    draft,
    write,
    save: () => save.mutate({ path: { id: meetingId }, body: bodyOf(draft) }),
    saving: save.isPending,
    problem: save.error,
  }
}

/** A score that was taken away is not there at all. */
export function bodyOf({ took, mine, myScore, others, othersScore, shared }: Draft): TakingPart {
  return {
    ...{ took, mine, others, shared },
    ...(myScore === undefined ? {} : { myScore }),
    ...(othersScore === undefined ? {} : { othersScore }),
  }
}
