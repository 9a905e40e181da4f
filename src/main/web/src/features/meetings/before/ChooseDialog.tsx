import { Anchor, Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Clip, Meeting } from '@/generated'
import {
  listClipsOptions,
  listLearningQuestionsOptions,
} from '@/generated/@tanstack/react-query.gen'
import { firstName } from '@/shared/people/marks'
import { useMe } from '@/shared/session/me'
import { useDates } from '@/shared/time/dates'
import { Dialog } from '@/shared/ui/Dialog'
import { Loaded } from '@/shared/ui/Loaded'
import { personIn } from '../agenda/seats'
import { CommandButton } from '../room/CommandButton'
import { Notices } from '../room/Notices'

interface Props {
  meeting: Meeting
  ownerId: string
  onClose: () => void
}

const NO_CLIP = 'none'

/** Which clip and which question somebody brings; a case can do without a clip. */
export default function ChooseDialog({ meeting, ownerId, onClose }: Props) {
  const { t } = useTranslation('before')
  const mine = useMe().id === ownerId
  const now = meeting.cases.find((each) => each.ownerId === ownerId)
  const [clip, setClip] = useState(now?.clipId ?? (now?.noClip ? NO_CLIP : ''))
  const [question, setQuestion] = useState(now?.learningQuestion?.id ?? '')
  const choice = {
    ...(mine ? {} : { ownerId }),
    ...(clip === NO_CLIP ? { noClip: true } : clip === '' ? {} : { clipId: clip }),
    ...(question === '' ? {} : { learningQuestionId: question }),
  }
  const name = firstName(personIn(meeting, ownerId))
  return (
    <Dialog title={mine ? t('chooseMine') : t('chooseFor', { name })} onClose={onClose}>
      <Stack gap="lg">
        <Clips meeting={meeting} ownerId={ownerId} value={clip} onChange={setClip} />
        {mine && <Questions value={question} onChange={setQuestion} />}
        <Notices />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:cancel')}
          </Button>
          <CommandButton meeting={meeting} command={{ type: 'choose', ...choice }} onDone={onClose}>
            {t('bring')}
          </CommandButton>
        </Group>
      </Stack>
    </Dialog>
  )
}

interface Choosing {
  value: string
  onChange: (value: string) => void
}

function Clips({ meeting, ownerId, value, onChange }: Choosing & Omit<Props, 'onClose'>) {
  const { t } = useTranslation('before')
  const dates = useDates()
  const mine = useMe().id === ownerId
  const clips = useQuery(listClipsOptions({ query: { limit: 100 } }))
  return (
    <Loaded query={clips}>
      {({ items }) => {
        const shared = items.filter((clip) => isShared(clip, ownerId, meeting.triadId))
        return (
          <Radio.Group label={t('whichClip')} value={value} onChange={onChange}>
            <Stack gap="sm" mt={6}>
              {shared.map(({ id, title, createdAt }) => (
                <Radio
                  key={id}
                  size="md"
                  value={id}
                  label={title}
                  description={dates.day(createdAt)}
                />
              ))}
              <Radio size="md" value={NO_CLIP} label={t('withoutClip')} />
              {mine && (
                <Text size="sm" className="soft">
                  {t('onlyShared')}{' '}
                  <Anchor component={Link} to="/clips" inherit>
                    {t('toClips')}
                  </Anchor>
                </Text>
              )}
            </Stack>
          </Radio.Group>
        )
      }}
    </Loaded>
  )
}

function isShared({ owner, sharing }: Clip, ownerId: string, triadId: string): boolean {
  return owner.id === ownerId && sharing?.triadId === triadId
}

function Questions({ value, onChange }: Choosing) {
  const { t } = useTranslation('before')
  const questions = useQuery(listLearningQuestionsOptions())
  return (
    <Loaded query={questions}>
      {({ items }) => (
        <Radio.Group label={t('whichQuestion')} value={value} onChange={onChange}>
          <Stack gap="sm" mt={6}>
            {items
              .filter(({ parked }) => !parked)
              .map(({ id, text }) => (
                <Radio key={id} size="md" value={id} label={text} />
              ))}
          </Stack>
        </Radio.Group>
      )}
    </Loaded>
  )
}
