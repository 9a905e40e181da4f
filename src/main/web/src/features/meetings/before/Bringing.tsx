import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaCase, Meeting } from '@/generated'
import { PersonMark } from '@/shared/people/PersonMark'
import { useMe } from '@/shared/session/me'
import { can, personIn, triadOf } from '../agenda/seats'
import classes from './before.module.css'

const ChooseDialog = lazy(() => import('./ChooseDialog'))

interface Props {
  meeting: Meeting
  /** Those it is about; without them, all. */
  cases?: AgendaCase[]
}

/** What each brings, in the order of the cases. One chooses for oneself; the keeper may help. */
export function Bringing({ meeting, cases = meeting.cases }: Props) {
  const { t } = useTranslation('before')
  const me = useMe()
  const [choosing, setChoosing] = useState<string>()
  const may = ({ ownerId }: AgendaCase) =>
    can(meeting, 'choose') && (ownerId === me.id || meeting.you.keeper)
  return (
    <section aria-labelledby="bringing">
      <h2 id="bringing">{t('bringing')}</h2>
      <ol className={classes.cases}>
        {cases.map((each) => (
          <li key={each.ownerId} className={`card ${classes.case}`}>
            <PersonMark
              person={personIn(meeting, each.ownerId)}
              triad={triadOf(meeting)}
              size={36}
              decorative
            />
            <Brought meeting={meeting} each={each} />
            {may(each) && (
              <Button
                variant="default"
                className={classes.choose}
                onClick={() => setChoosing(each.ownerId)}
              >
                {t('choose')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <Suspense>
        {choosing && (
          <ChooseDialog
            meeting={meeting}
            ownerId={choosing}
            onClose={() => setChoosing(undefined)}
          />
        )}
      </Suspense>
    </section>
  )
}

function Brought({ meeting, each }: { meeting: Meeting; each: AgendaCase }) {
  const { t } = useTranslation('before')
  const { learningQuestion, clipTitle, clipState, noClip } = each
  const preparing = clipState !== undefined && clipState !== 'ready'
  return (
    <div className={classes.brought}>
      <p className={classes.soft}>{personIn(meeting, each.ownerId).name}</p>
      <p className={classes.asks}>{learningQuestion?.text ?? t('noQuestion')}</p>
      <p className={classes.soft}>
        {clipTitle ?? t(noClip ? 'withoutClip' : 'noClip')}
        {preparing && ` · ${t(`clipState.${clipState}`)}`}
      </p>
    </div>
  )
}
