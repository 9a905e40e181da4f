import { byNamespace } from './textFiles'

export const texts = byNamespace(
  import.meta.glob('../**/texts/en.json', { eager: true, import: 'default' }),
)
