import { Button, NativeSelect, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import type { Part } from './useOwnCaptions'

/** Spoken at schools here; whoever needs another one can still bring the file. */
const LANGUAGES = ['nl', 'en', 'de', 'fr', 'fy', 'ar', 'tr', 'pl', 'uk']

const MOST_BYTES = 1 << 20

interface Props {
  clip: Clip
  file: File
  saving: boolean
  onSave: (part: Part, language: string) => void
}

/** What a file does not say of itself: where its times begin, and in which language it is. */
export function AboutFile({ clip, file, saving, onSave }: Props) {
  const { t, i18n } = useTranslation('clips')
  const [part, setPart] = useState<Part>('piece')
  const [language, setLanguage] = useState(clip.recording?.captions?.language ?? i18n.language)
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' })
  if (file.size > MOST_BYTES) return <p role="alert">{t('captions.tooLarge')}</p>
  return (
    <Stack>
      <p style={{ margin: 0 }}>{t('captions.file', { name: file.name })}</p>
      {isCut(clip) && (
        <Radio.Group
          label={t('captions.times')}
          value={part}
          onChange={(chosen) => setPart(chosen)}
        >
          <Stack gap={4} mt={4}>
            <Radio value="piece" label={t('captions.ofPiece')} />
            <Radio value="recording" label={t('captions.ofRecording')} />
          </Stack>
        </Radio.Group>
      )}
      <NativeSelect
        label={t('captions.language')}
        value={language}
        data={LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value }))}
        onChange={(event) => setLanguage(event.currentTarget.value)}
      />
      <Button loading={saving} onClick={() => onSave(part, language)}>
        {t('captions.save')}
      </Button>
    </Stack>
  )
}

/** Without a cut there is only one place where times can begin. */
function isCut({ piece, recording }: Clip): boolean {
  return piece !== undefined && recording?.durationMs !== piece.toMs - piece.fromMs
}
