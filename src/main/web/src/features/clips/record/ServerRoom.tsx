import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { UploadRoom } from '@/generated'
import classes from './record.module.css'
import { minutesIn, roomWord } from './room'

/** How long a film the server still takes of this person, where that is worth a thought. */
export function ServerRoom({ room }: { room: UploadRoom }) {
  const { t } = useTranslation('clips')
  const word = roomWord(room)
  if (word === 'plenty') return null
  const told = t(`record.server.${word}`, { count: minutesIn(room.leftBytes) })
  if (word === 'some') return <p className="soft">{told}</p>
  return (
    <p role="status" className={classes.scarce}>
      {told} {t(`record.server.help.${room.of}`)}{' '}
      <Anchor component={Link} to="/clips" underline="always">
        {t('record.server.clips')}
      </Anchor>
    </p>
  )
}
