import { Modal, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './player.module.css'
import { useShortcutsOn } from './usePlayerKeys'

const ROWS: [string, string[]][] = [
  ['toggle', ['space']],
  ['shuttle', ['J', 'K', 'L']],
  ['second', ['←', '→']],
  ['five', ['⇧ ←', '⇧ →']],
  ['frame', [',', '.']],
  ['rate', ['<', '>']],
  ['ends', ['Home', 'End']],
  ['loop', ['R']],
  ['mute', ['M']],
  ['full', ['F']],
  ['note', ['N']],
  ['range', ['[', ']']],
  ['marks', ['Tab', '←', '→']],
  ['help', ['?']],
]

/** What the keys do, and the switch to do without them. */
export function KeyboardHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('player')
  const [on, setOn] = useShortcutsOn()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('keys.close') }}
    >
      <dl className={classes.keys}>
        {ROWS.map(([name, keys]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key === 'space' ? t('keys.space') : key}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <Switch
        mt="md"
        size="md"
        label={t('keys.use')}
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
    </Modal>
  )
}
