import { byNamespace } from './textFiles'

export const texts = byNamespace(
  import.meta.glob('../**/texts/nl.json', { eager: true, import: 'default' }),
)
