import { Button, Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askBeforeLeaving } from '@/shared/session/leaving'
import { clock } from '@/shared/time/clock'
import { Dialog } from '@/shared/ui/Dialog'
import { recordings, useRecordings } from './useRecordings'

/** Names what is still on this device when somebody signs out, and asks what is to become of it. */
export function BeforeSignOut() {
  const { t } = useTranslation('clips')
  const left = useRecordings().filter(({ state }) => state !== 'done')
  const [answer, setAnswer] = useState<(go: boolean) => void>()
  const any = left.length > 0
  useEffect(
    () =>
      askBeforeLeaving(() =>
        any ? new Promise((resolve) => setAnswer(() => resolve)) : Promise.resolve(true),
      ),
    [any],
  )
  if (!answer) return null

  const say = (go: boolean) => {
    answer(go)
    setAnswer(undefined)
  }
  const throwAway = async () => {
    await Promise.all(left.map(({ id }) => recordings.throwAway(id)))
    say(true)
  }
  const length = clock(left.reduce((sum, { ms }) => sum + ms, 0))
  return (
    <Dialog title={t('unsent.leaving.title')} onClose={() => say(false)}>
      <Stack>
        <p>{t('unsent.leaving.text', { length })}</p>
        <Button data-autofocus onClick={() => say(false)}>
          {t('unsent.leaving.stay')}
        </Button>
        <Button variant="default" onClick={() => say(true)}>
          {t('unsent.leaving.keep')}
        </Button>
        <Button color="red.8" variant="outline" onClick={() => void throwAway()}>
          {t('unsent.leaving.throw')}
        </Button>
      </Stack>
    </Dialog>
  )
}
