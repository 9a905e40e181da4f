import { Checkbox, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Meeting, PersonName } from '@/generated'
import { everybodyIn } from '@/shared/people/marks'
import { can, triadOf } from '../agenda/seats'
import { useSend } from '../room/useSend'
import classes from './keeper.module.css'

const BOARD = 'board'
const EVERYBODY = 'everybody'

/** Who keeps the time, who moves the picture, where it sounds, and who is there. */
export function Table({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('keeper')
  const { send, sending } = useSend()
  const everybody = everybodyIn(triadOf(meeting))
  const busy = sending !== undefined
  return (
    <>
      {can(meeting, 'keep-time') && (
        <NativeSelect
          label={t('table.keeper')}
          description={t('table.keeperAbout')}
          disabled={busy}
          value={meeting.keeperId ?? ''}
          onChange={(event) =>
            void send({ type: 'keep-time', personId: event.currentTarget.value })
          }
          data={named(everybody)}
        />
      )}
      {can(meeting, 'give-controls') && (
        <NativeSelect
          label={t('table.controls')}
          disabled={busy}
          value={meeting.controlsId ?? ''}
          onChange={(event) => void send(controls(event.currentTarget.value))}
          data={[
            { value: '', label: t('table.nobody') },
            ...named(everybody.filter(({ id }) => id !== meeting.keeperId)),
          ]}
        />
      )}
      {can(meeting, 'sound') && (
        <NativeSelect
          label={t('table.sound')}
          disabled={busy}
          value={meeting.soundOn}
          onChange={(event) => void send({ type: 'sound', on: event.currentTarget.value })}
          data={[
            { value: BOARD, label: t('table.board') },
            { value: EVERYBODY, label: t('table.everybody') },
            ...named(everybody),
          ]}
        />
      )}
      {can(meeting, 'attend') && (
        <fieldset className={classes.attended}>
          <legend>{t('table.attended')}</legend>
          {everybody.map(({ id, name }) => (
            <Checkbox
              key={id}
              size="md"
              label={meeting.present.includes(id) ? t('table.here', { name }) : name}
              disabled={busy}
              checked={meeting.attended.includes(id)}
              onChange={(event) =>
                void send({ type: 'attend', personId: id, attended: event.currentTarget.checked })
              }
            />
          ))}
        </fieldset>
      )}
    </>
  )
}

function named(people: PersonName[]) {
  return people.map(({ id, name }) => ({ value: id, label: name }))
}

/** Without a person the picture is the keeper's alone. */
function controls(personId: string) {
  return { type: 'give-controls', ...(personId === '' ? {} : { personId }) } as const
}
