import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan, PlanConflict } from '@/generated'
import {
  editPlanMutation,
  getPlanQueryKey,
  listPlansQueryKey,
} from '@/generated/@tanstack/react-query.gen'
import type { AnyProblem } from '@/shared/api/problem'
import { forgetDraft, keepDraft, keptDraft } from '@/shared/session/kept'
import { useAnnounce } from '@/shared/ui/announce'
import { changedFields, type Draft, draftOf, editOf, type Field } from './draft'
import { type Choice, chosen, merge, type Merged } from './merge'

interface State {
  /** The plan as it was when writing began, and its version. */
  base: Draft
  version: number
  draft: Draft
}

export interface Conflict extends Merged {
  current: Plan
}

const fresh = (plan: Plan): State => {
  return { base: draftOf(plan), version: plan.version, draft: draftOf(plan) }
}

/** Writing in a plan: nothing typed is lost, not by a cut line and not by another device. */
export function usePlanEditor(plan: Plan) {
  const { t } = useTranslation('coaching')
  const queries = useQueryClient()
  const announce = useAnnounce()
  const name = `plan-${plan.id}`
  const [state, setState] = useState(() => (keptDraft(name) as State | undefined) ?? fresh(plan))
  const [conflict, setConflict] = useState<Conflict>()
  const dirty = changedFields(state.base, state.draft).length > 0
  const edit = useMutation(editPlanMutation())

  if (!dirty && plan.version > state.version) {
    setState(fresh(plan))
  }

  const become = (next: State) => {
    setState(next)
    if (changedFields(next.base, next.draft).length > 0) {
      keepDraft(name, next)
    } else {
      forgetDraft(name)
    }
  }

  const write = <F extends Field>(field: F, value: Draft[F]) =>
    become({ ...state, draft: { ...state.draft, [field]: value } })

  const save = (from: State = state) => {
    const body = editOf(from.version, from.base, from.draft)
    edit.mutate(
      { path: { id: plan.id }, body },
      {
        onSuccess: saved,
        onError: (problem) => isPlanChanged(problem) && meet(problem.current, from),
      },
    )
  }

  const saved = (after: Plan) => {
    become(fresh(after))
    setConflict(undefined)
    queries.setQueryData(getPlanQueryKey({ path: { id: plan.id } }), after)
    void queries.invalidateQueries({ queryKey: listPlansQueryKey() })
    announce(t('save.saved'))
  }

  /** Somebody, on another device most likely oneself, saved in between. */
  const meet = (current: Plan, from: State) => {
    const merged = merge(from.base, from.draft, draftOf(current))
    if (merged.conflicts.length > 0) {
      setConflict({ ...merged, current })
    } else {
      goOn(current, merged.draft)
    }
  }

  const goOn = (current: Plan, draft: Draft) => {
    const next = { base: draftOf(current), version: current.version, draft }
    become(next)
    save(next)
  }

  const settle = (choices: Partial<Record<Field, Choice>>) => {
    if (conflict) {
      goOn(conflict.current, chosen(conflict.draft, draftOf(conflict.current), choices))
    }
  }

  const problem = edit.error && isPlanChanged(edit.error) ? null : edit.error
  const { draft } = state
  return {
    draft,
    write,
    dirty,
    save: () => save(),
    saving: edit.isPending,
    problem,
    conflict,
    settle,
    decideLater: () => setConflict(undefined),
  }
}

export type PlanEditor = ReturnType<typeof usePlanEditor>

function isPlanChanged(problem: AnyProblem | PlanConflict): problem is PlanConflict {
  return problem.code === 'plan-changed' && 'current' in problem
}
