import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '@/shared/ui/Page'
import { AfterFilming } from './AfterFilming'
import { useCamera } from './camera'
import { type Ending, film, type Film } from './film'
import { Filming } from './Filming'
import { SetUp } from './SetUp'

/** Films a lesson in the browser, and sends it while one films. */
export function Component() {
  const { t } = useTranslation('clips')
  const [running, setRunning] = useState<Film>()
  const camera = useCamera(running !== undefined)
  const [after, setAfter] = useState<{ id: string; ending: Ending }>()
  const current = useRef<Film>(undefined)
  // Who goes elsewhere by the browser's own buttons has stopped.
  useEffect(() => () => current.current?.stop(), [])

  const begin = async (title: string, learningQuestionId: string | undefined) => {
    const { stream, again } = camera
    if (!stream) return
    void navigator.storage.persist()
    const begun = await film(stream, { title, learningQuestionId }, (ending) => {
      setAfter({ id: begun.id, ending })
      setRunning(undefined)
      // What dropped out, or came, meanwhile.
      again()
    })
    current.current = begun
    setRunning(begun)
  }

  return (
    <Page title={t('record.title')} medium>
      {after ? (
        <AfterFilming id={after.id} ending={after.ending} again={() => setAfter(undefined)} />
      ) : (
        <SetUp camera={camera} begin={begin} />
      )}
      {running && camera.stream && (
        <Filming stream={camera.stream} id={running.id} stop={running.stop} />
      )}
    </Page>
  )
}
