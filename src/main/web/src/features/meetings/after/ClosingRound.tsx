import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/generated'
import { listClosingReflectionsOptions } from '@/generated/@tanstack/react-query.gen'
import { useMe } from '@/shared/session/me'
import { Loaded } from '@/shared/ui/Loaded'
import { ClosingForm } from './ClosingForm'
import { SharedReflection } from './SharedReflection'

/** How I took part; what the others chose to share stands below it. */
export function ClosingRound({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('after')
  const me = useMe()
  const path = { id: meeting.id }
  const written = useQuery(listClosingReflectionsOptions({ path }))
  return (
    <Stack component="section" className="card" gap="md">
      <div>
        <Title order={2}>{t('round.title')}</Title>
        <Text className="soft">{t('round.about')}</Text>
      </div>
      <Loaded query={written}>
        {({ items }) => {
          const mine = items.find(({ by }) => by.id === me.id)
          const others = items.filter(({ by }) => by.id !== me.id)
          return (
            <>
              <ClosingForm key={mine?.writtenAt} meetingId={meeting.id} written={mine} />
              {others.map((each) => (
                <SharedReflection key={each.by.id} meeting={meeting} reflection={each} />
              ))}
            </>
          )
        }}
      </Loaded>
    </Stack>
  )
}
