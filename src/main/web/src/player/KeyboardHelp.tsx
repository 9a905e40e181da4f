import { Modal, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './player.module.css'
import { useShortcutsOn } from './usePlayerKeys'

/** Besides watching itself, what the page is for. */
type Doing = 'watching' | 'cutting' | 'masking' | 'leading'

const WRITING: Doing[] = ['watching', 'leading']

const ROWS: [string, string[], Doing[]?][] = [
  ['toggle', ['space']],
  ['shuttle', ['J', 'K', 'L']],
  ['second', ['←', '→']],
  ['five', ['⇧ ←', '⇧ →']],
  ['frame', [',', '.']],
  ['rate', ['<', '>']],
  ['ends', ['Home', 'End']],
  ['loop', ['R']],
  ['mute', ['M']],
  ['captions', ['C']],
  ['full', ['F']],
  ['piece', ['I', 'O'], ['cutting']],
  ['handle', ['Tab', '←', '→'], ['cutting']],
  ['handleFar', ['⇧ ←', '⇧ →'], ['cutting']],
  ['zoom', ['+', '−'], ['cutting']],
  ['note', ['N'], WRITING],
  ['range', ['[', ']'], WRITING],
  ['place', ['Enter'], WRITING],
  ['leave', ['Esc'], WRITING],
  ['light', ['S'], ['leading']],
  ['aim', ['←', '↑', '+', '−'], ['leading']],
  ['marks', ['Tab', '←', '→'], WRITING],
  ['help', ['?']],
]

interface Props {
  opened: boolean
  onClose: () => void
  doing?: Doing
}

/** What the keys do, and the switch to do without them. */
export function KeyboardHelp({ opened, onClose, doing = 'watching' }: Props) {
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
        {ROWS.filter(([, , only]) => only?.includes(doing) ?? true).map(([name, keys]) => (
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
