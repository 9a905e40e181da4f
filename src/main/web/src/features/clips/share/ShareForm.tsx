import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { useMe } from '@/shared/session/me'
import { EmptyNote } from '@/shared/ui/EmptyNote'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useApplyDrawn } from '../mask/useApplyDrawn'
import { endOfSchoolYear, namesOfOthers } from '../sharing'
import { useEditClip, useShareClip } from '../useEditClip'
import classes from './share.module.css'
import { Who } from './Who'

/** Whether the pupils are all right, with whom, until when: then one button. */
export function ShareForm({ clip }: { clip: Clip }) {
  const { t, i18n } = useTranslation('clips')
  const me = useMe()
  const mine = me.triads.filter((triad) => triad.members.some(({ id }) => id === me.id))
  const [triadId, setTriadId] = useState(mine[0]?.id)
  const [until, setUntil] = useState(() => endOfSchoolYear(new Date()))
  const [checked, setChecked] = useState(clip.pupilsChecked)
  const edit = useEditClip(clip)
  const sharing = useShareClip(clip)
  const drawn = useApplyDrawn(clip)
  const triad = mine.find(({ id }) => id === triadId)
  if (!triad) return <EmptyNote title={t('share.noTriad')} text={t('share.noTriadText')} />

  const share = async () => {
    try {
      if (!clip.pupilsChecked) await edit.change({ pupilsChecked: true })
      await drawn.applyDrawn()
      await sharing.share({ triadId: triad.id, until })
    } catch {
      // The reason stands above the button; nothing that was filled in is lost.
    }
  }

  const names = namesOfOthers(triad, me, i18n.language)
  return (
    <section className={`card ${classes.form}`} aria-label={t('share.title')}>
      <Checkbox
        size="md"
        label={t('share.pupils')}
        description={t('after.pupilsHelp')}
        checked={checked}
        onChange={(event) => setChecked(event.currentTarget.checked)}
      />
      {mine.length > 1 && (
        <NativeSelect
          label={t('share.triad')}
          value={triad.id}
          data={mine.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setTriadId(event.currentTarget.value)}
        />
      )}
      <div>
        <h2>{t('share.who')}</h2>
        <Who triad={triad} />
      </div>
      <TextInput
        type="date"
        label={t('share.until')}
        description={t('share.untilHelp')}
        value={until}
        min={new Date().toISOString().slice(0, 10)}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <p className="soft">{t('share.what', { names })}</p>
      <ProblemNote problem={edit.problem ?? drawn.problem ?? sharing.problem} />
      <Button
        size="md"
        disabled={!checked || until === ''}
        loading={edit.saving || drawn.applying || sharing.saving}
        onClick={() => void share()}
      >
        {t('share.with', { names })}
      </Button>
    </section>
  )
}
