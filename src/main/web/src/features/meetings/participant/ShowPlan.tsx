import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { presentCase } from '../agenda/seats'
import { CommandButton } from '../room/CommandButton'

/** A plan is its owner's: it lies on the table when the owner says so, and no longer than that. */
export function ShowPlan({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('participant')
  const shown = presentCase(meeting)?.planShown ?? false
  return (
    <CommandButton
      meeting={meeting}
      command={{ type: 'show-plan', shown: !shown }}
      variant="default"
      aria-pressed={shown}
      leftSection={shown ? <IconEyeOff size={20} aria-hidden /> : <IconEye size={20} aria-hidden />}
    >
      {t(shown ? 'plan.hide' : 'plan.show')}
    </CommandButton>
  )
}
