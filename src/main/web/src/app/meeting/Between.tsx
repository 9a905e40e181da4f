import { useTranslation } from 'react-i18next'
import { nextPhase } from '@/features/meetings/keeper/next'
import { personIn } from '@/features/meetings/agenda/seats'
import type { Meeting } from '@/generated'
import { firstName } from '@/shared/people/marks'

/** From one case to the next: who is going to be asked to get ready. */
export function Between({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting')
  const next = nextPhase(meeting)?.ownerId
  if (meeting.phase?.name !== 'change' || next === undefined) return null
  const name = firstName(personIn(meeting, next))
  return (
    <section className="card">
      <p style={{ margin: 0, fontSize: '1.25rem', fontWeight: 650 }}>
        {t('change.next', { name })}
      </p>
      <p style={{ margin: 0 }} className="soft">
        {t('change.about', { name })}
      </p>
    </section>
  )
}
