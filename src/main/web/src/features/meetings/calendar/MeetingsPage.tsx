import { Button, Text } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingSummary, Triad } from '@/generated'
import {
  listMeetingsInfiniteOptions,
  listTriadsOptions,
} from '@/generated/@tanstack/react-query.gen'
import { useMe } from '@/shared/session/me'
import { Loaded } from '@/shared/ui/Loaded'
import { Page } from '@/shared/ui/Page'
import { MeetingDialog } from './MeetingDialog'
import { NothingPlanned } from './NothingPlanned'
import { Overview } from './Overview'

const AGAIN_AFTER_MS = 30_000

/** When we meet: the next one first, the earlier ones to look back. */
export function Component() {
  const { t } = useTranslation('calendar')
  const { triads: mine } = useMe()
  const meetings = useMeetings()
  const triads = useQuery(listTriadsOptions())
  const [open, setOpen] = useState<MeetingSummary | 'new'>()
  const all = triads.data?.items ?? []
  const isMine = (triadId: string) => mine.some(({ id }) => id === triadId)
  return (
    <Page
      medium
      title={t('title')}
      below={all.some(({ id }) => !isMine(id)) && <ForTheSchool />}
      actions={all.length > 0 && <PlanButton onClick={() => setOpen('new')} />}
    >
      <Loaded query={meetings}>
        {(items) => (
          <>
            {triads.data && items.length === 0 && <NothingPlanned triads={all} />}
            <Overview
              meetings={items}
              isMine={isMine}
              withTriad={all.length > 1}
              onMove={(meeting) => setOpen(meeting)}
            />
            {meetings.hasNextPage && (
              <Button
                variant="default"
                loading={meetings.isFetchingNextPage}
                onClick={() => void meetings.fetchNextPage()}
              >
                {t('more')}
              </Button>
            )}
            {open && (
              <MeetingDialog
                meeting={open === 'new' ? undefined : open}
                triads={inOrder(all, isMine)}
                meetings={items}
                isMine={isMine}
                onClose={() => setOpen(undefined)}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** Those to come, and what was as far back as one wants to look. */
function useMeetings() {
  return useInfiniteQuery({
    ...listMeetingsInfiniteOptions(),
    initialPageParam: {},
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    refetchInterval: AGAIN_AFTER_MS,
  })
}

/** One's own come first. */
function inOrder(triads: Triad[], isMine: (triadId: string) => boolean): Triad[] {
  return triads.toSorted((one, other) => Number(isMine(other.id)) - Number(isMine(one.id)))
}

function ForTheSchool() {
  const { t } = useTranslation('calendar')
  return <Text className="soft">{t('coordinating')}</Text>
}

function PlanButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation('calendar')
  const icon = <IconCalendarPlus size={20} stroke={1.6} aria-hidden />
  return (
    <Button variant="default" leftSection={icon} onClick={onClick}>
      {t('plan')}
    </Button>
  )
}
