import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewReflection } from '@/generated'
import {
  addReflectionMutation,
  getPlanQueryKey,
  listPlansQueryKey,
} from '@/generated/@tanstack/react-query.gen'
import { forgetDraft, keepDraft, keptDraft } from '@/shared/session/kept'
import { readClock } from '@/shared/time/clock'
import { useAnnounce } from '@/shared/ui/announce'

export interface ReflectionDraft {
  score?: number
  tried: string
  effect: string
  whyNotLower: string
  next: string
  clipId: string
  /** As typed, like 1:24. */
  at: string
}

const empty: ReflectionDraft = {
  tried: '',
  effect: '',
  whyNotLower: '',
  next: '',
  clipId: '',
  at: '',
}

/** A reflection being written; it is kept on this device until it is saved. */
export function useReflectionDraft(planId: string) {
  const { t } = useTranslation('coaching')
  const queries = useQueryClient()
  const announce = useAnnounce()
  const name = `reflection-${planId}`
  const [draft, setDraft] = useState(
    () => (keptDraft(name) as ReflectionDraft | undefined) ?? empty,
  )
  const add = useMutation({
    ...addReflectionMutation(),
    onSuccess: async () => {
      forgetDraft(name)
      setDraft(empty)
      announce(t('reflect.saved'))
      await queries.invalidateQueries({ queryKey: getPlanQueryKey({ path: { id: planId } }) })
      await queries.invalidateQueries({ queryKey: listPlansQueryKey() })
    },
  })
  const write = (changes: Partial<ReflectionDraft>) => {
    const next = { ...draft, ...changes }
    keepDraft(name, next)
    setDraft(next)
  }
  const body = reflectionOf(draft)
  const save = () => body && add.mutate({ path: { id: planId }, body })
  return {
    draft,
    write,
    save,
    ready: body !== undefined,
    saving: add.isPending,
    problem: add.error,
  }
}

/** Undefined while the score, or what keeps it from being lower, is still missing. */
export function reflectionOf(draft: ReflectionDraft): NewReflection | undefined {
  const { score, tried, effect, whyNotLower, next, clipId, at } = draft
  if (score === undefined || whyNotLower.trim() === '') {
    return undefined
  }
  const seconds = readClock(at)
  const evidence = clipId === '' ? {} : { clipId, atMs: seconds }
  return { score, tried, effect, whyNotLower, next, ...evidence }
}
