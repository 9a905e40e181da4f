import { Waiting } from '@/shared/ui/Loaded'

export function Component() {
  return <Waiting />
}
