import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { listClipsQueryKey } from '@/generated/@tanstack/react-query.gen'
import { under } from './upload'
import classes from './upload.module.css'
import { UploadRow } from './UploadRow'
import { useUploads } from './useUploads'

/** What is on its way, at the foot of every page. */
export function UploadBar() {
  const { t } = useTranslation('clips')
  const all = useUploads()
  useRenewLists(all.filter(({ state }) => state === 'done').length)
  useStayWarning(under(all).some(({ state }) => state === 'sending' || state === 'waiting'))
  const { pathname } = useLocation()
  // The page of a clip tells of its own film.
  const shown = all.filter(({ clipId }) => pathname !== `/clips/${clipId ?? ''}`)
  if (shown.length === 0) return null
  return (
    <aside className={classes.bar} aria-label={t('upload.title')}>
      {shown.map((upload) => (
        <UploadRow key={upload.id} upload={upload} />
      ))}
    </aside>
  )
}

function useRenewLists(done: number) {
  const queries = useQueryClient()
  const before = useRef(0)
  useEffect(() => {
    if (done > before.current) void queries.invalidateQueries({ queryKey: listClipsQueryKey() })
    before.current = done
  }, [queries, done])
}

/** A tab that closes takes its file along; the browser asks once more. */
function useStayWarning(on: boolean) {
  useEffect(() => {
    if (!on) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [on])
}
