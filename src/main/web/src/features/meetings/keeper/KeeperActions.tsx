import { Button } from '@mantine/core'
import { IconAdjustments, IconArrowsSort, IconClockPlus } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { leftAt, paceOf } from '../agenda/left'
import { can } from '../agenda/seats'
import { useServerNow } from '../agenda/useServerNow'
import classes from './keeper.module.css'

// Dialogs weigh more than the rest of the page, and are seldom asked for.
const dialogs = {
  lend: lazy(() => import('./LendDialog')),
  order: lazy(() => import('./OrderDialog')),
  table: lazy(() => import('./TableDialog')),
}

/** What stands beside the main action: minutes, the order, the table. */
export function KeeperActions({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('keeper')
  const [open, setOpen] = useState<keyof typeof dialogs>()
  const Dialog = open && dialogs[open]
  return (
    <>
      {can(meeting, 'lend') && <Overrun meeting={meeting} />}
      <div className={classes.actions}>
        {can(meeting, 'lend') && (
          <Button
            variant="default"
            leftSection={<IconClockPlus size={20} aria-hidden />}
            onClick={() => setOpen('lend')}
          >
            {t('lend.button')}
          </Button>
        )}
        {can(meeting, 'set-order') && (
          <Button
            variant="default"
            leftSection={<IconArrowsSort size={20} aria-hidden />}
            onClick={() => setOpen('order')}
          >
            {t('order.button')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconAdjustments size={20} aria-hidden />}
          onClick={() => setOpen('table')}
        >
          {t('table.button')}
        </Button>
      </div>
      <Suspense>
        {Dialog && <Dialog meeting={meeting} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </>
  )
}

/** A calm word when the time of a step is nearly up, or is. */
function Overrun({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('keeper')
  const now = useServerNow()
  const pace = paceOf(leftAt(meeting, now).phaseMs, meeting.phase?.budgetMs ?? 0)
  if (pace === 'enough') return null
  return <p className={classes.pace}>{t(`pace.${pace}`)}</p>
}
