import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { CommandButton } from '../room/CommandButton'
import classes from './participant.module.css'

/** Only the owner opens the tips: at the turning point as a question, before that as a door in sight. */
export function SwitchChoice({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('participant')
  const { you, phase } = meeting
  if (you.role !== 'owner' || !you.commands.includes('open-tips')) return null
  const now = phase?.name === 'switch'
  return (
    <section className={now ? classes.choice : undefined} aria-label={t('switch.label')}>
      <div className={classes.choices}>
        <CommandButton
          meeting={meeting}
          command={{ type: 'open-tips' }}
          size="lg"
          variant={now ? 'filled' : 'default'}
        >
          {t(now ? 'switch.tips' : 'switch.tipsNow')}
        </CommandButton>
        <CommandButton
          meeting={meeting}
          command={{ type: 'keep-coaching' }}
          size="lg"
          variant={now ? 'filled' : 'default'}
        >
          {t('switch.coaching')}
        </CommandButton>
      </div>
    </section>
  )
}
