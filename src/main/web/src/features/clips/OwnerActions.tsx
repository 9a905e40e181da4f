import { ActionIcon, Button } from '@mantine/core'
import { IconScissors, IconSquareAsterisk, IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { Clip } from '@/generated'
import { deleteClipMutation, listClipsQueryKey } from '@/generated/@tanstack/react-query.gen'
import { useConfirm } from '@/shared/ui/confirm'
import { OwnCaptions } from './captions/OwnCaptions'
import { StopSharing } from './StopSharing'
import classes from './workspace.module.css'

/** What an owner does with a clip as a whole: cut, cover, share, take back, delete. */
export function OwnerActions({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const shared = clip.sharing?.triadId !== undefined
  return (
    <div className={classes.actions}>
      {clip.recording && (
        <Button
          component={Link}
          to={`/clips/${clip.id}/cut`}
          variant="default"
          leftSection={<IconScissors size={18} />}
        >
          {t('actions.cut')}
        </Button>
      )}
      {clip.recording && <OwnCaptions clip={clip} />}
      {clip.recording && (
        <Button
          component={Link}
          to={`/clips/${clip.id}/mask`}
          variant="default"
          leftSection={<IconSquareAsterisk size={18} />}
        >
          {t('actions.mask')}
        </Button>
      )}
      {shared ? <StopSharing clip={clip} /> : <Share clip={clip} />}
      <DeleteClip clip={clip} />
    </div>
  )
}

function Share({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  if (clip.state === 'uploading' || clip.state === 'failed') return null
  return (
    <Button component={Link} to={`/clips/${clip.id}/share`}>
      {t('actions.share')}
    </Button>
  )
}

export function DeleteClip({ clip }: { clip: Clip }) {
  const { t } = useTranslation('clips')
  const confirm = useConfirm()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const erase = useMutation(deleteClipMutation())
  const ask = async () => {
    const sure = await confirm({
      title: t('delete.title'),
      text: t('delete.text', { title: clip.title }),
      yes: t('delete.yes'),
      danger: true,
    })
    if (!sure) return
    await erase.mutateAsync({ path: { id: clip.id } })
    void queries.invalidateQueries({ queryKey: listClipsQueryKey() })
    await navigate('/clips')
  }
  return (
    <ActionIcon
      aria-label={t('actions.delete')}
      loading={erase.isPending}
      onClick={() => void ask()}
    >
      <IconTrash size={20} />
    </ActionIcon>
  )
}
