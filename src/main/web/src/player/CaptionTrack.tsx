import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Captions } from '@/generated'
import { useCaptionsOn } from './useCaptions'

/** The browser itself draws them, as large and in such colours as somebody told their device. */
export function CaptionTrack({ captions }: { captions: Captions }) {
  const { t } = useTranslation('player')
  const [on] = useCaptionsOn()
  const element = useRef<HTMLTrackElement>(null)
  useEffect(() => {
    // Fetched only when they are wanted.
    if (element.current) element.current.track.mode = on ? 'showing' : 'disabled'
  }, [on])
  useEffect(() => {
    const { track, parentElement: picture } = element.current ?? {}
    if (!on || !track || !picture) return
    // A browser places a line only once: in a picture that became lower it would stand half below it.
    const resized = new ResizeObserver(() => {
      track.mode = 'hidden'
      track.mode = 'showing'
    })
    resized.observe(picture)
    return () => resized.disconnect()
  }, [on])
  return (
    <track
      ref={element}
      kind="captions"
      src={captions.address}
      srcLang={captions.language}
      label={t('captions')}
    />
  )
}
