import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Observation } from '@/generated'
import { firstName } from '@/shared/people/marks'
import { clock } from '@/shared/time/clock'
import { useAnnounce } from '@/shared/ui/announce'

/** Tells politely of a note that somebody else just placed; those that were there are no news. */
export function useArrivals(notes: Observation[] | undefined, me: string) {
  const { t } = useTranslation('observations')
  const announce = useAnnounce()
  const known = useRef<Set<string>>(undefined)
  useEffect(() => {
    if (!notes) return
    const before = known.current
    known.current = new Set(notes.map((note) => note.id))
    if (!before) return
    const fresh = notes.filter((note) => !before.has(note.id) && note.author.id !== me)
    const [first] = fresh
    if (!first) return
    const one = { name: firstName(first.author), time: clock(first.fromMs) }
    announce(
      fresh.length === 1 ? t('arrived.one', one) : t('arrived.more', { count: fresh.length }),
    )
  }, [notes, me, announce, t])
}
