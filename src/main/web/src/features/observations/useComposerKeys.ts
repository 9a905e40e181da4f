import { usePageKeys } from '@/player/usePageKeys'

interface Keys {
  onWrite: () => void
  onBegin: () => void
  onEnd: () => void
}

/** N goes to the field, [ and ] mark a range. */
export function useComposerKeys({ onWrite, onBegin, onEnd }: Keys) {
  usePageKeys({ n: onWrite, '[': onBegin, ']': onEnd })
}
