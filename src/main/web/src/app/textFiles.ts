import type { Texts } from '@/shared/texts/language'

/** '../features/plans/texts/nl.json' gives the namespace 'plans', './texts/nl.json' gives 'app'. */
export function byNamespace(files: Record<string, unknown>): Texts {
  return Object.fromEntries(
    Object.entries(files).map(([path, words]) => [namespace(path), words as Texts[string]]),
  )
}

function namespace(path: string): string {
  const folder = path.split('/').at(-3)
  return folder === undefined || folder === '.' ? 'app' : folder
}
