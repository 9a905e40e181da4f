import { ActionIcon, Button } from '@mantine/core'
import { IconTrash, IconX } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { listClipsQueryKey } from '@/generated/@tanstack/react-query.gen'
import { useMe } from '@/shared/session/me'
import { useConfirm } from '@/shared/ui/confirm'
import classes from '../upload/upload.module.css'
import { BeforeSignOut } from './BeforeSignOut'
import type { Unsent as Recording } from './Recordings'
import { UnsentWords } from './UnsentWords'
import { recordings, useRecordings } from './useRecordings'

/** What was filmed on this device and is not all with the server; it is sent from whatever page. */
export default function Unsent() {
  const { t } = useTranslation('clips')
  const { id } = useMe()
  const all = useRecordings()
  useRenewLists(all.filter(({ state }) => state === 'done').length)
  useEffect(() => {
    void recordings.enter(id).catch(() => undefined)
    return () => recordings.leave()
  }, [id])
  const { pathname } = useLocation()
  // The page that films tells of it by itself.
  const shown = all.filter(({ ours }) => !ours || pathname !== '/clips/record')
  return (
    <>
      {shown.length > 0 && (
        <aside className={classes.bar} aria-label={t('unsent.title')}>
          {shown.map((recording) => (
            <Row key={recording.id} recording={recording} />
          ))}
        </aside>
      )}
      <BeforeSignOut />
    </>
  )
}

function Row({ recording }: { recording: Recording }) {
  const { t } = useTranslation('clips')
  const confirm = useConfirm()
  const { id, title, state, clipId } = recording
  const throwAway = async () => {
    const sure = await confirm({
      title: t('unsent.throwTitle'),
      text: t('unsent.throwText', { title }),
      yes: t('unsent.throw'),
      danger: true,
    })
    if (sure) await recordings.throwAway(id)
  }
  return (
    <div className={classes.row}>
      <div className={classes.rowText}>
        <strong>{title}</strong>
        <span className="soft">
          <UnsentWords recording={recording} />
        </span>
      </div>
      {state === 'done' ? (
        <>
          <Button
            component={Link}
            to={`/clips/${clipId ?? ''}`}
            onClick={() => recordings.hide(id)}
          >
            {t('upload.open')}
          </Button>
          <ActionIcon aria-label={t('upload.forget')} onClick={() => recordings.hide(id)}>
            <IconX />
          </ActionIcon>
        </>
      ) : (
        <ActionIcon aria-label={t('unsent.throw')} onClick={() => void throwAway()}>
          <IconTrash />
        </ActionIcon>
      )}
    </div>
  )
}

function useRenewLists(done: number) {
  const queries = useQueryClient()
  useEffect(() => {
    if (done > 0) void queries.invalidateQueries({ queryKey: listClipsQueryKey() })
  }, [queries, done])
}
