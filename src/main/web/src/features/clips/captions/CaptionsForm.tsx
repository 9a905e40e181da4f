import { Button, FileButton, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { AboutFile } from './AboutFile'
import { CaptionsNow } from './CaptionsNow'
import { type Part, useOwnCaptions } from './useOwnCaptions'

/** What there is, and a file to take its place. */
export function CaptionsForm({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const own = useOwnCaptions(clip)
  const [file, setFile] = useState<File | null>(null)
  const there = clip.recording?.captions !== undefined
  const save = async (chosen: File, part: Part, language: string) => {
    const saved = await own.bring(chosen, part, language).catch(() => undefined)
    if (saved) setFile(null)
  }
  const choose = (chosen: File | null) => {
    own.forget()
    setFile(chosen)
  }
  return (
    <Stack>
      <p style={{ margin: 0 }}>{t('captions.what')}</p>
      <CaptionsNow clip={clip} />
      <FileButton accept=".vtt,.srt,text/vtt,application/x-subrip" onChange={choose}>
        {(props) => (
          <Button {...props} variant="outline">
            {t(there ? 'captions.other' : 'captions.choose')}
          </Button>
        )}
      </FileButton>
      {file && (
        <AboutFile
          clip={clip}
          file={file}
          saving={own.saving}
          onSave={(part, language) => void save(file, part, language)}
        />
      )}
      <ProblemNote problem={own.problem} />
      {there && !file && (
        <Button variant="subtle" color="red" loading={own.saving} onClick={own.remove}>
          {t('captions.remove')}
        </Button>
      )}
    </Stack>
  )
}
