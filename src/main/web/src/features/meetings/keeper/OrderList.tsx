import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { personIn, triadOf } from '../agenda/seats'
import classes from './keeper.module.css'
import { moved } from './order'

interface Props {
  meeting: Meeting
  order: string[]
  onChange: (order: string[]) => void
}

const MOST = 4

/** Whose case comes when. What has begun stays where it is. */
export function OrderList({ meeting, order, onChange }: Props) {
  const { t } = useTranslation('keeper')
  const begun = meeting.cases.filter(({ state }) => state !== 'waiting').length
  const fixed = meeting.state === 'planned' ? 0 : begun
  const others = meeting.people.filter(({ id }) => !order.includes(id))
  return (
    <>
      <ol className={classes.order}>
        {order.map((id, at) => {
          const person = personIn(meeting, id)
          const name = firstName(person)
          return (
            <li key={id}>
              <PersonMark person={person} triad={triadOf(meeting)} decorative />
              <span>{person.name}</span>
              {at < fixed ? (
                <small>{t('order.begun')}</small>
              ) : (
                <>
                  <ActionIcon
                    aria-label={t('order.up', { name })}
                    disabled={at <= fixed}
                    onClick={() => onChange(moved(order, at, at - 1))}
                  >
                    <IconArrowUp />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('order.down', { name })}
                    disabled={at === order.length - 1}
                    onClick={() => onChange(moved(order, at, at + 1))}
                  >
                    <IconArrowDown />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('order.drop', { name })}
                    disabled={order.length === 1}
                    onClick={() => onChange(order.filter((each) => each !== id))}
                  >
                    <IconX />
                  </ActionIcon>
                </>
              )}
            </li>
          )
        })}
      </ol>
      {order.length < MOST &&
        others.map(({ id, name }) => (
          <Button
            key={id}
            variant="subtle"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => onChange([...order, id])}
          >
            {t('order.add', { name })}
          </Button>
        ))}
    </>
  )
}
