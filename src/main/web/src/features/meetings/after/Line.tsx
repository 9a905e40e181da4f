import { ActionIcon, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Meeting, MinutesLine } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { useMe } from '@/shared/session/me'
import { triadOf } from '../agenda/seats'
import classes from './after.module.css'

interface Props {
  meeting: Meeting
  line: MinutesLine
  onRemove: (id: string) => void
  busy: boolean
}

/** Who kept it takes it back. */
export function Line({ meeting, line, onRemove, busy }: Props) {
  const { t } = useTranslation('after')
  const me = useMe()
  const { by, text } = line
  return (
    <li>
      <PersonMark person={by} triad={triadOf(meeting)} decorative />
      <div className={classes.said}>
        <Text size="sm" className="soft">
          {firstName(by)}
        </Text>
        <Text className={classes.kept}>{text}</Text>
      </div>
      {by.id === me.id && (
        <ActionIcon
          className={classes.unprinted}
          disabled={busy}
          onClick={() => onRemove(line.id)}
          aria-label={t('minutes.remove', { text })}
          title={t('shared:remove')}
        >
          <IconTrash size={20} stroke={1.6} />
        </ActionIcon>
      )}
    </li>
  )
}
