import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { can, personIn } from '../agenda/seats'
import { OrderList } from '../keeper/OrderList'
import { CommandButton } from '../room/CommandButton'
import classes from './before.module.css'

/** Starts the meeting; without another order the server takes the fair one of who is here. */
export function StartPanel({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('before')
  const [order, setOrder] = useState<string[]>()
  if (!can(meeting, 'start')) return <Waits meeting={meeting} />
  return (
    <section className={`card ${classes.start}`} aria-label={t('start.label')}>
      {order ? (
        <OrderList meeting={meeting} order={order} onChange={setOrder} />
      ) : (
        <Button variant="subtle" onClick={() => setOrder(meeting.order)}>
          {t('start.order')}
        </Button>
      )}
      <CommandButton
        meeting={meeting}
        command={{ type: 'start', ...(order ? { order } : {}) }}
        size="lg"
        fullWidth
      >
        {t('start.do')}
      </CommandButton>
    </section>
  )
}

function Waits({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('before')
  const keeper = meeting.keeperId && firstName(personIn(meeting, meeting.keeperId))
  return (
    <p className={classes.waits}>{keeper ? t('start.waits', { name: keeper }) : t('start.soon')}</p>
  )
}
