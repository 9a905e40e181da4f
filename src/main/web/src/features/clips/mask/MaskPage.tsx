import { useTranslation } from 'react-i18next'
import { RecordingPage } from '../RecordingPage'
import { MaskEditor } from './MaskEditor'

/** Where an owner hides faces and names, and silences what was said, before others see it. */
export function Component() {
  const { t } = useTranslation('mask')
  return (
    <RecordingPage title={t('title')} notYet={t('notYet')}>
      {(clip, recording) => <MaskEditor clip={clip} recording={recording} />}
    </RecordingPage>
  )
}
