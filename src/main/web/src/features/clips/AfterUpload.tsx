import { Button, Checkbox } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useEditClip } from './useEditClip'
import classes from './workspace.module.css'

/** Two things to do once a film is in: look who is in it, and leave no copy on the phone. */
export function AfterUpload({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const { change, saving, problem } = useEditClip(clip)
  const [told, setTold] = useLocalStorage({ key: `drieluik-copy-${clip.id}`, defaultValue: false })
  // By the time it is talked about, that copy is no news.
  const copyToTell = !told && clip.stage === 'describing'
  if (clip.you.role !== 'owner' || (clip.pupilsChecked && !copyToTell)) return null
  return (
    <section className={`card ${classes.after}`} aria-label={t('after.title')}>
      {!clip.pupilsChecked && (
        <Checkbox
          size="md"
          label={t('share.pupils')}
          description={t('after.pupilsHelp')}
          checked={false}
          disabled={saving}
          onChange={() => void change({ pupilsChecked: true }).catch(() => undefined)}
        />
      )}
      {copyToTell && <RemoveCopy onDone={() => setTold(true)} />}
      <ProblemNote problem={problem} />
    </section>
  )
}

function RemoveCopy({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('clips')
  return (
    <details className={classes.copy}>
      <summary>{t('after.copy')}</summary>
      <ul>
        <li>{t('after.iphone')}</li>
        <li>{t('after.android')}</li>
        <li>{t('after.cloud')}</li>
      </ul>
      <Button variant="default" onClick={onDone}>
        {t('after.done')}
      </Button>
    </details>
  )
}
