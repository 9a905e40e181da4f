import { useMutation } from '@tanstack/react-query'
import type { Clip } from '@/generated'
import { placeObservationMutation } from '@/generated/@tanstack/react-query.gen'
import { type Draft, tidy } from './draft'
import { useRefreshNotes } from './useObservations'

/** Places a draft; what is not open yet, or a feeling, is for the writer's own eyes. */
export function usePlaceObservation(clip: Clip) {
  const refresh = useRefreshNotes(clip.id)
  const place = useMutation({ ...placeObservationMutation(), onSuccess: refresh })
  const send = (draft: Draft) =>
    place.mutateAsync({
      path: { id: clip.id },
      body: {
        kind: draft.kind,
        text: tidy(draft.text),
        fromMs: draft.fromMs ?? 0,
        ...(draft.toMs === undefined ? {} : { toMs: draft.toMs }),
        private: isPrivate(draft, clip),
      },
    })
  return { send, saving: place.isPending, problem: place.error, forget: place.reset }
}

export function isPrivate(draft: Draft, clip: Clip): boolean {
  const open = clip.you.openKinds.includes(draft.kind)
  return draft.keepPrivate || draft.kind === 'feeling' || !open
}
