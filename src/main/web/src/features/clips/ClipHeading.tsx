import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clip } from '@/generated'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useEditClip } from './useEditClip'
import classes from './workspace.module.css'

/** The title, which its owner may change where it stands. */
export function ClipHeading({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const [editing, setEditing] = useState(false)
  if (editing) return <TitleForm clip={clip} onDone={() => setEditing(false)} />
  return (
    <div className={classes.titleRow}>
      <h1 className={classes.title}>{clip.title}</h1>
      {clip.you.role === 'owner' && (
        <ActionIcon aria-label={t('title.edit')} onClick={() => setEditing(true)}>
          <IconPencil size={20} />
        </ActionIcon>
      )}
    </div>
  )
}

function TitleForm({ clip, onDone }: { clip: Clip; onDone: () => void }) {
  const { t } = useTranslation('clips')
  const [title, setTitle] = useState(clip.title)
  const { change, saving, problem } = useEditClip(clip)
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const saved = await change({ title: title.trim() }).catch(() => undefined)
    if (saved) onDone()
  }
  return (
    <form className={classes.titleForm} onSubmit={save}>
      <TextInput
        aria-label={t('title.label')}
        value={title}
        maxLength={120}
        required
        // The button that opened this field is gone; the focus belongs here.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <Button type="submit" loading={saving} disabled={title.trim() === ''}>
        {t('title.save')}
      </Button>
      <Button variant="subtle" onClick={onDone}>
        {t('cancel')}
      </Button>
      <ProblemNote problem={problem} />
    </form>
  )
}
