import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Ending } from './film'
import classes from './record.module.css'
import { recordings, useRecordings } from './useRecordings'
import { UnsentWords } from './UnsentWords'

interface Props {
  id: string
  ending: Ending
  again: () => void
}

/** Why it ended, how much is still to be sent, and where the clip is. */
export function AfterFilming({ id, ending, again }: Props) {
  const { t } = useTranslation('clips')
  const recording = useRecordings().find((each) => each.id === id)
  const leave = () => recordings.hide(id)
  return (
    <Stack gap="sm" className={`card ${classes.after ?? ''}`} align="flex-start">
      <h2>{t(`record.after.${ending}`)}</h2>
      <p role="status">
        {recording ? <UnsentWords recording={recording} /> : t('record.after.nothing')}
      </p>
      <Group>
        {recording?.state === 'done' && (
          <Button component={Link} to={`/clips/${recording.clipId ?? ''}`} onClick={leave}>
            {t('upload.open')}
          </Button>
        )}
        <Button variant="default" onClick={again}>
          {t('record.after.again')}
        </Button>
      </Group>
    </Stack>
  )
}
