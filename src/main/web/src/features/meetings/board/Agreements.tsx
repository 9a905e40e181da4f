import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import classes from './board.module.css'

/** What the group agreed, in its own words, at every opening. */
export function Agreements({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('board')
  return (
    <div className={classes.agreements}>
      <Title order={2}>{t('agreements')}</Title>
      <ul>
        {meeting.agreements.map((agreement) => (
          <li key={agreement}>{agreement}</li>
        ))}
      </ul>
    </div>
  )
}
