import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { can } from '../agenda/seats'
import { useSend } from '../room/useSend'
import classes from './keeper.module.css'

/** Together in one room, or each in a place of one's own: it decides where the picture and its sound are. */
export function Seating({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('keeper')
  const { send, sending } = useSend()
  const { setting } = meeting
  const may = can(meeting, 'setting')
  return (
    <div className={classes.setting}>
      <p className={classes.label}>{t('setting.label')}</p>
      {may ? (
        <SegmentedControl
          size="md"
          fullWidth
          aria-label={t('setting.label')}
          disabled={sending !== undefined}
          value={setting}
          onChange={(value) => void send({ type: 'setting', setting: value })}
          data={[
            { value: 'room', label: t('setting.room') },
            { value: 'remote', label: t('setting.remote') },
          ]}
        />
      ) : (
        <p>{t(`setting.${setting}`)}</p>
      )}
      <p className={classes.about}>{t(`setting.about.${setting}`)}</p>
    </div>
  )
}
