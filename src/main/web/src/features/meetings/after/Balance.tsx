import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AgendaCase, Meeting } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { personIn, triadOf } from '../agenda/seats'
import classes from './after.module.css'

const A_MINUTE_MS = 60_000

/** Asking and tipping, per case and of all coaches together: the group looks at itself, at nobody in it. */
export function Balance({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('after')
  const held = meeting.cases.filter(({ state }) => state !== 'waiting')
  if (held.length === 0) return null
  return (
    <Stack component="section" className="card" gap="sm">
      <div>
        <Title order={2}>{t('balance.title')}</Title>
        <Text className="soft">{t('balance.about')}</Text>
      </div>
      <table className={classes.balance}>
        <thead>
          <tr>
            <th scope="col">{t('balance.case')}</th>
            <th scope="col">{t('balance.asked')}</th>
            <th scope="col">{t('balance.tipped')}</th>
            <th scope="col">{t('balance.switched')}</th>
          </tr>
        </thead>
        <tbody>
          {held.map((each) => (
            <Row key={each.ownerId} meeting={meeting} each={each} />
          ))}
        </tbody>
      </table>
    </Stack>
  )
}

function Row({ meeting, each }: { meeting: Meeting; each: AgendaCase }) {
  const { t } = useTranslation('after')
  const { switchedAtMs } = each
  const owner = personIn(meeting, each.ownerId)
  const minute = Math.floor((switchedAtMs ?? 0) / A_MINUTE_MS)
  return (
    <tr>
      <th scope="row">
        <span className={classes.owner}>
          <PersonMark person={owner} triad={triadOf(meeting)} decorative />
          {firstName(owner)}
        </span>
      </th>
      <td>{each.asked}</td>
      <td>{each.tipped}</td>
      <td>{switchedAtMs === undefined ? t('balance.closed') : t('balance.minute', { minute })}</td>
    </tr>
  )
}
